import { describePackage } from '../grammar/index.ts';

/** Markup in the text stays as it is where `html` is on. Schemes that run scripts are dropped from links in any case. */
export default describePackage({
  package: 'markdown-it',
  version: '14.3.3',
  instances: {
    '()': 'MarkdownIt',
    'new ()': 'MarkdownIt',
    'MarkdownIt#{use,set,configure,enable,disable}()': 'MarkdownIt',
  },
  derived: [['MarkdownIt#{render,renderInline}(0)', 'MarkdownIt#{render,renderInline}()']],
  sanitizers: {
    html: [
      {
        at: 'MarkdownIt#{render,renderInline}()',
        when: { '()(0).html': { unless: true }, '()(1).html': { unless: true } },
      },
    ],
  },
});
