import { describePackage } from '../grammar/index.ts';

/** What a parameter may be is checked by the type that is written for it. */
export default describePackage({
  package: 'tsoa',
  version: '6.6.0',
  aliases: ['@tsoa/runtime'],
  instances: { 'Request()@': 'express:Request' },
  sources: {
    request: [
      '{Body,BodyProp,Path,Query,Queries,Header,FormField}()@',
      '{UploadedFile,UploadedFiles}()@.{originalname,mimetype,encoding,buffer}',
    ],
  },
  proofs: { declared: ['{Body,Queries}()@'] },
});
