import { describePackage } from '../grammar/index.ts';

/** Code comes back as markup in which it is escaped. */
export default describePackage({
  package: 'highlight.js',
  version: '11.12.0',
  aliases: ['highlight.js/lib/core', 'highlight.js/lib/common'],
  globals: { hljs: '' },
  sanitizers: { html: ['{highlight,highlightAuto}().value'] },
});
