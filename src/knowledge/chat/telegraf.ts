import { describePackage } from '../grammar/index.ts';
import { TELEGRAM } from './telegram.ts';

const FILTERED =
  'on,hears,command,action,inlineQuery,guard,reaction,email,url,textLink,textMention,mention,phone,hashtag,cashtag,spoiler';
const UNFILTERED = 'use,gameQuery,start,help,settings';
const HANDLER = ['Context', '-'];

export default describePackage({
  package: 'telegraf',
  version: '4.16.3',
  aliases: ['telegraf/types'],
  default: 'Telegraf',
  instances: {
    ...TELEGRAM.instances,
    'Message#{forward_from,forward_from_chat}': 'Person',
    'Context#msg': 'Message',
    'Context#chosenInlineResult': 'ChosenInlineResult',
    [`Composer#{${UNFILTERED},${FILTERED}}()`]: 'Composer',
    '{Middleware,MiddlewareFn}#(0)': 'Context',
  },
  extends: {
    Telegraf: 'Composer',
    'Scenes.BaseScene': 'Composer',
    'Scenes.WizardScene': 'Composer',
    NarrowedContext: 'Context',
  },
  handlers: {
    [`Composer#{${UNFILTERED}}(0..)`]: [HANDLER],
    [`Composer#{${FILTERED}}(1..)`]: [HANDLER],
    'new Scenes.WizardScene(1..)': [HANDLER],
  },
  sources: {
    message: [
      ...TELEGRAM.texts,
      TELEGRAM.earlier,
      'Context#{match,payload,args,startPayload,text}',
      'Context#entities().*.fragment',
    ],
  },
});
