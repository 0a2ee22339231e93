import { describePackage } from '../grammar/index.ts';

/** Whoever knows the address of the server publishes to its channels. */
export default describePackage({
  package: 'faye',
  version: '1.4.3',
  instances: { 'NodeAdapter#getClient()': 'Client' },
  handlers: { 'NodeAdapter#addExtension(0).incoming': [['Message', '-']] },
  sources: {
    message: [
      'Message#{data,ext,channel,subscription}',
      'NodeAdapter#on:publish(1)',
      'NodeAdapter#on:publish(2)',
      'Client#subscribe(1:0)',
    ],
  },
});
