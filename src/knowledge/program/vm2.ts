import { describePackage } from '../grammar/index.ts';

/** A sandbox that has been left again and again; its authors say not to rely on it. */
export default describePackage({
  package: 'vm2',
  version: '3.12.2',
  sinks: { code: ['{VM,NodeVM}#run(0)', 'new VMScript(0)', 'NodeVM.code(0)'] },
});
