import { describePackage } from '../grammar/index.ts';

/** Markup in the text stays as it is where `html` is on. Schemes that run scripts are dropped from links in any case. */
export default describePackage({
  package: 'remarkable',
  version: '2.0.1, @types/remarkable 2.0.8',
  default: 'Remarkable',
  instances: { 'new ()': 'Remarkable' },
  derived: [['Remarkable#{render,renderInline}(0)', 'Remarkable#{render,renderInline}()']],
  sanitizers: {
    html: [
      {
        at: 'Remarkable#{render,renderInline}()',
        when: { '()(0).html': { unless: true }, '()(1).html': { unless: true } },
      },
    ],
  },
});
