import { describePackage } from '../grammar/index.ts';
import { TELEGRAM } from './telegram.ts';

const MESSAGES =
  'message,text,document,audio,video,animation,voice,photo,contact,web_app_data,new_chat_title,channel_post,edited_message,edited_message_text,edited_message_caption,edited_channel_post,edited_channel_post_text,edited_channel_post_caption';

/** Version 1 has events, version 2 middleware. */
export default describePackage({
  package: 'node-telegram-bot-api',
  version: '2.1.0',
  default: 'TelegramBot',
  instances: {
    ...TELEGRAM.instances,
    'Message#{forward_from,forward_from_chat}': 'Person',
    [`TelegramBot#on:{${MESSAGES}}(0)`]: 'Message',
    'TelegramBot#on:callback_query(0)': 'CallbackQuery',
    'TelegramBot#on:inline_query(0)': 'InlineQuery',
    'TelegramBot#on:chosen_inline_result(0)': 'ChosenInlineResult',
    'TelegramBot#onText(1:0)': 'Message',
    'TelegramBot#onReplyToMessage(2:0)': 'Message',
    'TelegramBot#getUpdates().*': 'Update',
    'TelegramBot#{on,once}()': 'TelegramBot',
    'Bot#{use,on,command,hears}()': 'Bot',
  },
  extends: { 'TelegramBot.Message': 'Message', 'TelegramBot.CallbackQuery': 'CallbackQuery' },
  handlers: { 'Bot#use(0..)': [['Context', '-']], 'Bot#{on,command,hears}(1..)': [['Context', '-']] },
  sources: { message: [...TELEGRAM.texts, TELEGRAM.earlier, 'TelegramBot#onText(1:1)', 'Context#match'] },
});
