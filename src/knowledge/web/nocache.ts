import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nocache',
  version: '4.0.0',
  roles: { 'control-no-store': ['()'] },
});
