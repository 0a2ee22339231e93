import { describePackage } from '../grammar/index.ts';

/** What a token gives is written into the line as it is. */
export default describePackage({
  package: 'morgan',
  version: '1.12.1',
  default: '',
  handlers: { 'token(1)': [['node:http:IncomingMessage', 'node:http:ServerResponse', '-']] },
  sinks: { log: ['token(1)()'], logged: ['token(1)()'] },
  roles: { 'log-request-format': ['(0)'] },
});
