import { describePackage } from '../grammar/index.ts';

/** A template reaches what is among the data, and no more. */
export default describePackage({
  package: 'hogan.js',
  version: '3.0.2',
  roles: { 'template-mustache': ['compile(0)'] },
  sinks: { 'confined-template': ['compile(0)'] },
});
