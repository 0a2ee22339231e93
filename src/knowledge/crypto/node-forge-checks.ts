import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node-forge',
  version: '1.4.3',
  sources: { digest: ['HMAC#{digest,getMac}()', 'HMAC#{digest,getMac}().{toHex,getBytes,bytes,toString}()'] },
});
