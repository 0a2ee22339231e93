import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'payload',
  version: '3.90.2',
  instances: { 'Endpoint#handler(0)': 'PayloadRequest', 'PayloadHandler#(0)': 'PayloadRequest' },
  extends: { PayloadRequest: 'global:IncomingRequest' },
  sources: { request: ['PayloadRequest#{query,routeParams,data,searchParams}'] },
});
