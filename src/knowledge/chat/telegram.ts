import type { PackageFacts } from '../grammar/index.ts';

/** What a context calls the message of its update. */
const MESSAGES = 'message,editedMessage,channelPost,editedChannelPost';

/** What people write in Telegram, and how they call themselves and their files; ids and numbers are Telegram's own. */
export const TELEGRAM = {
  instances: {
    [`Context#{${MESSAGES}}`]: 'Message',
    'Update#{message,edited_message,channel_post,edited_channel_post}': 'Message',
    'Context#update': 'Update',
    'Context#callbackQuery': 'CallbackQuery',
    'Update#callback_query': 'CallbackQuery',
    'Context#inlineQuery': 'InlineQuery',
    'Update#inline_query': 'InlineQuery',
    'Update#chosen_inline_result': 'ChosenInlineResult',
    'Context#{from,chat}': 'Person',
    '{Message,CallbackQuery,InlineQuery}#from': 'Person',
    'Message#chat': 'Person',
    'Message#{reply_to_message,pinned_message}': 'Message',
    'Message#{sender_chat,via_bot,left_chat_member}': 'Person',
    'Message#new_chat_members.*': 'Person',
    '{Message,ExternalReplyInfo}#{forward_origin,origin}': 'MessageOrigin',
    'Message#external_reply': 'ExternalReplyInfo',
    'MessageOrigin#{sender_user,sender_chat,chat}': 'Person',
    'CallbackQuery#message': 'Message',
  },
  texts: [
    'Message#{text,caption,new_chat_title,author_signature}',
    'MessageOrigin#{sender_user_name,author_signature}',
    'Message#quote.text',
    'Message#poll.question',
    'Message#poll.options.*.text',
    'Message#venue.{title,address}',
    'Message#{document,audio,video,animation}.{file_name,title,performer}',
    `Message#contact.{first_name,last_name,phone_number,vcard}`,
    'Message#web_app_data.{data,button_text}',
    `Person#{first_name,last_name,title}`,
    'CallbackQuery#data',
    '{InlineQuery,ChosenInlineResult}#query',
  ],
  /** Before version 7 of the interface; since then it is in `forward_origin`. */
  earlier: 'Message#{forward_sender_name,forward_signature}',
} as const satisfies { instances: PackageFacts['instances']; texts: readonly string[]; earlier: string };
