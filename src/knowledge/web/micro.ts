import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'micro',
  version: '10.0.1',
  handlers: {
    'serve(0)': [['node:http:IncomingMessage', 'node:http:ServerResponse']],
    '(0)': [['node:http:IncomingMessage', 'node:http:ServerResponse']],
  },
  sources: { request: ['{json,text,buffer}()'] },
  sinks: { 'untyped-body': ['send(2)', 'serve(0)()'] },
});
