import { describePackage } from '../grammar/index.ts';

/** Slashes, `<`, `>`, `"`, control characters and names of devices are taken out; a text of dots alone becomes empty. */
export default describePackage({
  package: 'sanitize-filename',
  version: '1.6.4',
  sanitizers: { path: ['()'], 'escaped-markup': ['()'], 'header-part': ['()'], 'header-value': ['()'] },
  derived: [['(0)', '()']],
});
