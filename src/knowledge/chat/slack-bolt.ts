import { describePackage } from '../grammar/index.ts';

const LISTENER = ['Listened'];
const TEXTS = '{text,title,name}';

/** What people write in Slack; ids, times and what the program has put on buttons are not theirs. */
export default describePackage({
  package: '@slack/bolt',
  version: '5.1.0',
  default: 'App',
  extends: {
    AllMiddlewareArgs: 'Listened',
    SlackEventMiddlewareArgs: 'Listened',
    SlackCommandMiddlewareArgs: 'Listened',
    SlackActionMiddlewareArgs: 'Listened',
    SlackViewMiddlewareArgs: 'Listened',
    SlackShortcutMiddlewareArgs: 'Listened',
  },
  handlers: {
    'App#{use,message}(0..)': [LISTENER],
    'App#{event,command,action,shortcut,view,options}(1..)': [LISTENER],
  },
  sources: {
    message: [
      'Listened#{message,event,command,payload,body}.text',
      `Listened#{message,event,payload}.files.*.${TEXTS}`,
      'Listened#body.event.text',
      'Listened#{shortcut,body}.message.text',
      'Listened#{view,payload,body}.state.values',
      'Listened#body.view.state.values',
      'Listened#context.matches',
      'Listened#options.value',
    ],
  },
});
