import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@trpc/server',
  version: '11.25.2',
  handlers: {
    'initTRPC.create(0).errorFormatter': [['Formatting']],
    'initTRPC.{context,meta}().create(0).errorFormatter': [['Formatting']],
  },
  sources: { caught: ['Formatting#error'] },
  sinks: {
    sent: ['initTRPC.create(0).errorFormatter()', 'initTRPC.{context,meta}().create(0).errorFormatter()'],
  },
});
