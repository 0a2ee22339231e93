import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'extend',
  version: '3.0.2',
  roles: { 'laid-over': [{ at: '(0)', when: { '(0)': 'present' } }] },
  sinks: { merged: [{ at: '(2..)', when: { '(0)': true }, versions: '<3.0.2' }] },
});
