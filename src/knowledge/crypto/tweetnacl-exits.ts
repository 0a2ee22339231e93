import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tweetnacl',
  version: '1.0.3',
  sources: { plaintext: ['{secretbox,box}.open()', 'box.open.after()'] },
});
