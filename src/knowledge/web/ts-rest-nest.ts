import { describePackage } from '../grammar/index.ts';
import { ROUTE_INPUT } from './ts-rest.ts';

export default describePackage({
  package: '@ts-rest/nest',
  version: '3.52.1',
  handlers: { 'tsRestHandler(1)': [['RouteInput']], 'tsRestHandler(1).*': [['RouteInput']] },
  sources: { request: [ROUTE_INPUT, 'TsRestRequest()@.{params,query,body,headers}'] },
});
