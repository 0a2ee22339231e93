import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'debug',
  version: '4.4.3',
  instances: { '()': 'Debugger', 'debug()': 'Debugger', 'Debugger#extend()': 'Debugger' },
  sinks: { log: ['Debugger#(0..)'], logged: ['Debugger#(0..)'] },
  roles: { 'log-format': ['()(0)', 'debug()(0)', 'Debugger#extend()(0)'] },
});
