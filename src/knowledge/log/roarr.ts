import { describePackage } from '../grammar/index.ts';

const LEVELS = 'trace,debug,info,warn,error,fatal';

export default describePackage({
  package: 'roarr',
  version: '7.21.7',
  instances: { Roarr: 'Logger', 'Logger#child()': 'Logger' },
  // Every line is JSON: text of others stays within its quotes.
  sinks: { logged: [`Logger#{${LEVELS}}(0..)`, 'Logger#(0..)', 'Logger#{child,adopt}(0)'] },
});
