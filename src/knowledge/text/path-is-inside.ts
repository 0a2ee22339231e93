import { describePackage } from '../grammar/index.ts';

/** Texts are compared: whether they have been resolved before is not asked. */
export default describePackage({
  package: 'path-is-inside',
  version: '1.0.2',
  guards: { path: ['(0)'] },
});
