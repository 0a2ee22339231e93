import { describePackage } from '../grammar/index.ts';

/** Before version 3 its functions took the text itself. */
export default describePackage({
  package: 'eta',
  version: '4.6.0',
  roles: {
    escaping: ['new Eta(0).autoEscape', 'Eta#configure(0).autoEscape'],
    'template-eta': ['Eta#{renderString,renderStringAsync,compile}(0)', 'Eta#loadTemplate(1)'],
  },
  sinks: {
    template: [
      'Eta#{renderString,renderStringAsync,compile,compileToString}(0)',
      'Eta#loadTemplate(1)',
      { at: '{render,renderAsync,compile}(0)', versions: '<3' },
    ],
    'template-name': [
      'Eta#{render,renderAsync}(0)',
      { at: '{renderFile,renderFileAsync}(0)', versions: '<3' },
    ],
  },
});
