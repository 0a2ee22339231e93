import { describePackage } from '../grammar/index.ts';

/** Expressions of others are what it is for; before version 3.17 they could leave it. */
export default describePackage({
  package: 'mathjs',
  version: '15.2.0',
  sinks: {
    code: [
      { at: '{eval,compile,parse}(0)', versions: '<3.17' },
      { at: 'create().{eval,compile,parse}(0)', versions: '<3.17' },
    ],
    'isolated-code': [
      '{evaluate,compile,parse,simplify,derivative}(0)',
      'create().{evaluate,compile,parse,simplify,derivative}(0)',
      'parser().evaluate(0)',
      'create().parser().evaluate(0)',
    ],
  },
});
