import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'localforage',
  version: '1.10.0',
  instances: { 'createInstance()': '' },
  sinks: { kept: ['setItem(1)'] },
  roles: { 'kept-name': ['setItem(0)'] },
});
