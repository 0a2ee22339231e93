import { describePackage } from '../grammar/index.ts';

/** Made for templates of others: they reach the data, and files below the roots. */
export default describePackage({
  package: 'liquidjs',
  version: '10.30.1',
  sinks: {
    'confined-template': ['Liquid#{parse,parseAndRender,parseAndRenderSync,evalValue,evalValueSync}(0)'],
    'template-name': ['Liquid#{parseFile,parseFileSync,renderFile,renderFileSync}(0)'],
  },
});
