import { describePackage } from '../grammar/index.ts';

/** An interpreter, no sandbox: functions of the host lead to its `Function`. */
export default describePackage({
  package: 'eval5',
  version: '1.4.8',
  default: 'evaluate',
  sinks: {
    code: [
      'evaluate(0)',
      'Interpreter#evaluate(0)',
      'vm.{compileFunction,runInContext,runInNewContext}(0)',
      'new vm.Script(0)',
      'Function(0..)',
    ],
  },
});
