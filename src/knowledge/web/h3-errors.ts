import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'h3',
  version: '1.15.11',
  sinks: {
    sent: [
      '{defineEventHandler,eventHandler,defineCachedEventHandler,cachedEventHandler}(0)()',
      '{defineEventHandler,eventHandler}(0).handler()',
      'send(1)',
      // The message of an error that h3 makes stays inside.
      'createError(0).{statusMessage,data}',
    ],
  },
});
