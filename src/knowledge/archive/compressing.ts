import { describePackage } from '../grammar/index.ts';

/** What its functions unpack whole stays in the folder; who goes through the entries looks after their names. */
export default describePackage({
  package: 'compressing',
  version: '2.1.3',
  instances: { 'new {tar,tgz,zip}.UncompressStream()': 'UncompressStream' },
  sources: { archive: ['UncompressStream#on:entry(0).{name,linkname}'] },
});
