import type { PackageFacts } from '../grammar/index.ts';

const MESSAGES =
  'message,editedMessage,channelPost,editedChannelPost,businessMessage,editedBusinessMessage,msg,edited_message,channel_post,edited_channel_post';

/** What people write in Telegram, and how they call themselves and their files; ids and numbers are Telegram's own. */
export const TELEGRAM = {
  instances: {
    [`{Context,Update}#{${MESSAGES}}`]: 'Message',
    'Context#update': 'Update',
    '{Context,Update}#{callbackQuery,callback_query}': 'CallbackQuery',
    '{Context,Update}#{inlineQuery,inline_query}': 'InlineQuery',
    '{Context,Update}#{chosenInlineResult,chosen_inline_result}': 'ChosenInlineResult',
    'Context#{from,chat}': 'User',
    '{Message,CallbackQuery,InlineQuery}#from': 'User',
    'Message#chat': 'User',
    'Message#{reply_to_message,pinned_message}': 'Message',
    'Message#{sender_chat,forward_from,forward_from_chat,via_bot,left_chat_member}': 'User',
    'Message#new_chat_members.*': 'User',
    '{Message,ExternalReplyInfo}#{forward_origin,origin}': 'MessageOrigin',
    'Message#external_reply': 'ExternalReplyInfo',
    'MessageOrigin#{sender_user,sender_chat,chat}': 'User',
    'CallbackQuery#message': 'Message',
  },
  texts: [
    'Message#{text,caption,new_chat_title,author_signature,forward_sender_name,forward_signature}',
    'MessageOrigin#{sender_user_name,author_signature}',
    'Message#quote.text',
    'Message#poll.question',
    'Message#poll.options.*.text',
    'Message#{venue,location}.{title,address}',
    'Message#{document,audio,video,animation}.{file_name,title,performer}',
    `Message#contact.{first_name,last_name,phone_number,vcard}`,
    'Message#web_app_data.{data,button_text}',
    `User#{first_name,last_name,title}`,
    'CallbackQuery#data',
    '{InlineQuery,ChosenInlineResult}#query',
  ],
} as const satisfies { instances: PackageFacts['instances']; texts: readonly string[] };
