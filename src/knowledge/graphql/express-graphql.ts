import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-graphql',
  version: '0.12.0',
  handlers: { 'graphqlHTTP(0).{customFormatErrorFn,formatError}': [['Failure']] },
  sources: { caught: ['Failure#'] },
  sinks: { sent: ['graphqlHTTP(0).{customFormatErrorFn,formatError}()'] },
});
