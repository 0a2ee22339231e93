import { describePackage } from '../grammar/index.ts';

/** Names of entries are checked, unless they are left undecoded: this decodes them. */
export default describePackage({
  package: 'yauzl',
  version: '3.4.0',
  sources: { archive: ['getFileNameLowLevel()'] },
});
