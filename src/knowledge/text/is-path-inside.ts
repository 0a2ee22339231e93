import { describePackage } from '../grammar/index.ts';

/** Both paths are resolved before they are compared. */
export default describePackage({
  package: 'is-path-inside',
  version: '4.0.0',
  guards: { path: ['(0)'] },
});
