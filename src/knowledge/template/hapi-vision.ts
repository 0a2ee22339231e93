import { describePackage } from '../grammar/index.ts';

/** Decorations of `@hapi/vision` 7: its options are an argument of their own. */
export default describePackage({
  package: '@hapi/hapi',
  version: '21.4.10',
  sinks: { 'template-name': ['ResponseToolkit#view(0)', '{Request,Server}#render(0)'] },
});
