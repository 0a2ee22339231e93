import { describePackage } from '../grammar/index.ts';

/** Texts in a template are escaped; attributes are what they are in JSX. It is bound to a function that makes elements. */
export default describePackage({
  package: 'htm',
  version: '3.1.1',
  roles: { 'element-template': ['~(0)'] },
});
