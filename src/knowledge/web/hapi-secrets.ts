import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: '@hapi/hapi',
  version: '21.4.10',
  sources: { secret: [`Request#headers.{${SECRET_HEADERS}}`, 'Request#state.{session,sid,token,jwt}'] },
  sinks: { 'cookie-value': ['{Toolkit,ResponseObject}#state(1)'] },
});
