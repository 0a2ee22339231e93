import { describePackage } from '../grammar/index.ts';

/** Values reach an expression as `params`. */
export default describePackage({
  package: 'saxon-js',
  version: '2.7.0',
  sinks: { xpath: ['XPath.evaluate(0)'] },
});
