import { describePackage } from '../grammar/index.ts';
import { TELEGRAM } from './telegram.ts';

const FILTERED =
  'on,hears,command,reaction,chatType,callbackQuery,gameQuery,inlineQuery,chosenInlineResult,preCheckoutQuery,shippingQuery,filter,drop';
const HANDLER = ['Context', '-'];

export default describePackage({
  package: 'grammy',
  version: '1.46.0',
  aliases: ['grammy/types', 'grammy/web'],
  instances: {
    ...TELEGRAM.instances,
    'Context#{msg,businessMessage,editedBusinessMessage}': 'Message',
    'Context#chosenInlineResult': 'ChosenInlineResult',
    [`Composer#{use,fork,${FILTERED}}()`]: 'Composer',
    '{Middleware,MiddlewareFn}#(0)': 'Context',
  },
  extends: {
    Bot: 'Composer',
    CommandContext: 'Context',
    HearsContext: 'Context',
    CallbackQueryContext: 'Context',
    InlineQueryContext: 'Context',
  },
  handlers: {
    'Composer#{use,fork}(0..)': [HANDLER],
    [`Composer#{${FILTERED}}(1..)`]: [HANDLER],
  },
  sources: {
    message: [
      ...TELEGRAM.texts,
      { at: TELEGRAM.earlier, versions: '<1.20' },
      'Context#match',
      'Context#entities().*.text',
    ],
  },
});
