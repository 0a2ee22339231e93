import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa',
  version: '3.3.0',
  sources: { caught: ['#on:error(0)'] },
  sinks: {
    sent: [
      '{Context,Response}#body',
      // From 500 on a message stays inside.
      { at: 'Context#throw(1)', when: { '(0)': { in: [400, 401, 403, 404, 409, 422] } } },
    ],
  },
});
