import { describePackage } from '../grammar/index.ts';
import { writtenByStrangers } from './github-payload.ts';

export default describePackage({
  package: '@octokit/webhooks',
  version: '14.2.0',
  instances: { 'createEventHandler()': 'EventHandler' },
  extends: { EventHandler: 'Webhooks' },
  handlers: {
    'Webhooks#on(1)': [['EmitterWebhookEvent']],
    'Webhooks#onAny(0)': [['EmitterWebhookEvent']],
  },
  sources: { message: writtenByStrangers('EmitterWebhookEvent#payload') },
});
