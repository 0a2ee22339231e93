import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-zod-api',
  version: '24.7.6',
  instances: {
    '{defaultEndpointsFactory,arrayEndpointsFactory}': 'EndpointsFactory',
    'EndpointsFactory#{addMiddleware,addExpressMiddleware,addOptions,use}()': 'EndpointsFactory',
    'HandlerInput#request': 'express:Request',
    'HandlerInput#response': 'express:Response',
  },
  handlers: {
    'EndpointsFactory#{build,buildVoid}(0).handler': [['HandlerInput']],
    'EndpointsFactory#addMiddleware(0).handler': [['HandlerInput']],
    'new Middleware(0).handler': [['HandlerInput']],
    'EndpointsFactory#{addExpressMiddleware,use}(0)': [['express:Request', 'express:Response', '-']],
  },
  sources: { request: ['HandlerInput#input'] },
  schemas: { 'HandlerInput#input': '(0).input' },
});
