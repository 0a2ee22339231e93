import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sanitize-html',
  version: '2.17.5',
  sanitizers: { html: ['()'] },
});
