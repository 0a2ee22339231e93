import { describePackage } from '../grammar/index.ts';

/** The class of the modules that `require` loads: one is made of a text, too. */
export default describePackage({
  package: 'node:module',
  version: '26.6.6',
  instances: { 'new ()': 'Module', 'new Module()': 'Module' },
  sinks: { code: ['Module#_compile(0)'] },
});
