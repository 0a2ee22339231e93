import { describePackage } from '../grammar/index.ts';

/** Encodes and quotes the name; before version 2 the module is called itself. */
export default describePackage({
  package: 'content-disposition',
  version: '2.0.1',
  sanitizers: { 'header-part': ['{create,format}()', '()'], 'header-value': ['{create,format}()', '()'] },
});
