import { describePackage } from '../grammar/index.ts';

const TEXTS = 'Liquid#{parse,parseAndRender,parseAndRenderSync}';

/** Made for templates of others: they reach the data, and files below the roots. */
export default describePackage({
  package: 'liquidjs',
  version: '10.30.1',
  // What the filter `raw` is for: nothing else keeps `outputEscape` from escaping.
  roles: {
    'template-liquid': [`${TEXTS}(0)`],
    'template-liquid-bare': [
      {
        at: `${TEXTS}(0)`,
        when: { '()(0).outputEscape': 'absent' },
      },
    ],
  },
  sinks: {
    'confined-template': [`${TEXTS}(0)`, 'Liquid#{evalValue,evalValueSync}(0)'],
    'template-name': ['Liquid#{parseFile,parseFileSync,renderFile,renderFileSync}(0)'],
  },
});
