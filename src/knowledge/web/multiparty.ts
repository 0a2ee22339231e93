import { describePackage } from '../grammar/index.ts';

/** What the client says of a file; where it is put is the program's own choice. */
const FILE = '{originalFilename,headers}';

export default describePackage({
  package: 'multiparty',
  version: '4.3.1',
  instances: { 'Form#{on,once}()': 'Form' },
  sources: {
    request: [
      'Form#parse(1:1)',
      `Form#parse(1:2).*.*.${FILE}`,
      'Form#on:field(0)',
      'Form#on:field(1)',
      'Form#on:file(0)',
      `Form#on:file(1).${FILE}`,
      'Form#on:part(0).{filename,name,headers}',
    ],
  },
});
