import { describePackage } from '../grammar/index.ts';

/** They read a stream to its end. */
export default describePackage({
  package: 'node:stream/consumers',
  version: '26.6.6',
  derived: [
    ['{text,json,buffer,bytes,arrayBuffer,blob}(0).*', '{text,json,buffer,bytes,arrayBuffer,blob}()'],
  ],
  proofs: { text: ['text()'] },
});
