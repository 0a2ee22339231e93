import { describePackage } from '../grammar/index.ts';

/** What its decorators name is taken out of the request, and is of the type that they name. */
export default describePackage({
  package: '@loopback/rest',
  version: '15.0.16, @loopback/openapi-v3 11.0.16',
  aliases: ['@loopback/openapi-v3'],
  extends: { Request: 'express:Request', Response: 'express:Response' },
  instances: { 'RequestContext#request': 'Request', 'RequestContext#response': 'Response' },
  sources: {
    request: [
      'param()@',
      'param.{query,header,path}.{string,object,password,byte,binary}()@',
      'param.{array,filter,where}()@',
      'requestBody()@',
      'requestBody.{file,array}()@',
    ],
  },
  proofs: { text: ['param.{query,header,path}.{string,password,byte,binary}()@'] },
});
