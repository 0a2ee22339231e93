import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tweetnacl',
  version: '1.0.3',
  roles: { verdict: ['sign.detached.verify()', 'verify()'] },
  sinks: { unguessable: ['secretbox(1..2)', 'box(1)', 'box.after(1)'] },
});
