import { describePackage } from '../grammar/index.ts';

/** `name` and `type` before version 2; there is no such member after it. */
const FILE = '{originalFilename,mimetype,name,type}';

/** What the client says of a file; where it is put is the program's own choice. */
export default describePackage({
  package: 'formidable',
  version: '3.5.4',
  default: 'formidable',
  instances: {
    'formidable()': 'Form',
    'new {Formidable,IncomingForm}()': 'Form',
    'Form#{on,once}()': 'Form',
  },
  handlers: { 'formidable(0).filename': [['-', '-', 'Part', '-']] },
  sinks: { path: ['formidable(0).uploadDir', 'formidable(0).filename()'] },
  sources: {
    request: [
      'Part#{originalFilename,mimetype,name}',
      'Form#parse().0',
      `Form#parse().1.*.${FILE}`,
      `Form#parse().1.*.*.${FILE}`,
      'Form#parse(1:1)',
      `Form#parse(1:2).*.${FILE}`,
      `Form#parse(1:2).*.*.${FILE}`,
      'Form#on:field(0)',
      'Form#on:field(1)',
      'Form#on:file(0)',
      `Form#on:file(1).${FILE}`,
      'Form#on:fileBegin(0)',
      `Form#on:fileBegin(1).${FILE}`,
    ],
  },
});
