import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'idb-keyval',
  version: '6.3.0',
  sinks: { kept: ['set(1)', 'setMany(0)'] },
  roles: { 'kept-name': ['set(0)'] },
});
