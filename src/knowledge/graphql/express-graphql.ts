import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-graphql',
  version: '0.12.0',
  handlers: {
    'graphqlHTTP(0).{customFormatErrorFn,formatError}': [['Failure']],
    'graphqlHTTP(0).rootValue.*': [['Args', '-', '-']],
  },
  sources: { caught: ['Failure#'], request: ['Args#'] },
  schemas: { 'Args#': { types: '(0).schema' } },
  sinks: { sent: ['graphqlHTTP(0).{customFormatErrorFn,formatError}()'] },
});
