import { describePackage } from '../grammar/index.ts';

/** Methods that write their arguments as a line of text; objects are inspected, which escapes line breaks in them. */
const METHODS = 'log,info,warn,error,debug,trace';

export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0, @types/node 26.6',
  sinks: {
    log: [`console.{${METHODS}}(0..)`, 'console.{group,groupCollapsed}(0..)'],
    logged: [`console.{${METHODS},dir,table,group,groupCollapsed}(0..)`, 'console.assert(1..)'],
    'log-level': ['console.*key'],
    // What is thrown is written down by whoever catches it.
    'error-text': ['new {Error,TypeError,RangeError,AggregateError}(0)', '{Error,TypeError,RangeError}(0)'],
  },
  roles: { 'log-format': [`console.{${METHODS}}(0)`] },
});
