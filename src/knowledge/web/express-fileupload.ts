import { describePackage } from '../grammar/index.ts';

/** Where an uploaded file is moved to. */
export default describePackage({
  package: 'express-fileupload',
  version: '1.5.2',
  sources: { request: ['UploadedFile#{name,data}', 'UploadedFile#{mimetype,encoding}'] },
  sinks: { path: ['UploadedFile#mv(0)'] },
});
