import { describePackage } from '../grammar/index.ts';

const PARTS =
  'Body,BodyParam,Param,Params,QueryParam,QueryParams,HeaderParam,HeaderParams,CookieParam,CookieParams,UploadedFile,UploadedFiles';

export default describePackage({
  package: 'routing-controllers',
  version: '0.11.3',
  instances: { 'Req()@': 'express:Request', 'Res()@': 'express:Response' },
  sources: { request: [`{${PARTS}}()@`] },
  proofs: { declared: ['{Body,QueryParams}()@'] },
});
