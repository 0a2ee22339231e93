import { describePackage } from '../grammar/index.ts';

/** Encodes and quotes the name. */
export default describePackage({
  package: 'content-disposition',
  version: '1.0.1',
  sanitizers: { 'header-part': ['()'], 'header-value': ['()'] },
});
