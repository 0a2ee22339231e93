import { describePackage } from '../grammar/index.ts';

/** Code comes back as markup in which it is escaped. */
export default describePackage({
  package: 'shiki',
  version: '4.6.0',
  sanitizers: { html: ['codeToHtml()', '{createHighlighter,getHighlighter}().codeToHtml()'] },
  derived: [
    ['codeToHtml(0)', 'codeToHtml()'],
    [
      '{createHighlighter,getHighlighter}().codeToHtml(0)',
      '{createHighlighter,getHighlighter}().codeToHtml()',
    ],
  ],
});
