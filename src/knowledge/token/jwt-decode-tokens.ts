import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jwt-decode',
  version: '4.0.0',
  default: 'jwtDecode',
  sinks: { 'claimed-token': [{ at: 'jwtDecode(0)', when: { '(1).header': 'absent' } }] },
});
