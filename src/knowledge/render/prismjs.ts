import { describePackage } from '../grammar/index.ts';

/** Code comes back as markup in which it is escaped. */
export default describePackage({
  package: 'prismjs',
  version: '1.30.0',
  globals: { Prism: '' },
  sanitizers: { html: ['highlight()', 'util.encode()'] },
  derived: [['highlight(0)', 'highlight()']],
});
