import { describePackage } from '../grammar/index.ts';

/** What a token gives is written into the line as it is; what a format gives is the line. */
export default describePackage({
  package: 'morgan',
  version: '1.12.1',
  default: '',
  handlers: {
    '(0)': [['-', 'node:http:IncomingMessage', 'node:http:ServerResponse']],
    'token(1)': [['node:http:IncomingMessage', 'node:http:ServerResponse', '-']],
  },
  sinks: { log: ['(0)()', 'token(1)()'], logged: ['(0)()', 'token(1)()'] },
  roles: { 'log-request-format': ['(0)'] },
});
