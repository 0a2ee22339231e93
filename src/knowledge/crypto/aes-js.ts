import { describePackage } from '../grammar/index.ts';

/** The third major names the modes; a counter of CTR that is left out begins at one. */
export default describePackage({
  package: 'aes-js',
  version: '3.1.2',
  roles: {
    'cipher-mode': [{ at: 'new ModeOfOperation.ecb()', is: 'ecb' }],
    'malleable-cipher': ['new ModeOfOperation.{cbc,cfb,ofb,ctr}()'],
    'nonce-either': ['new ModeOfOperation.{cbc,cfb,ofb}(1)', 'new ModeOfOperation.ctr(1)'],
    'nonce-key': ['new ModeOfOperation.{cbc,cfb,ofb,ctr}(0)'],
    'made-of': ['utils.{utf8,hex}.{toBytes,fromBytes}()'],
  },
});
