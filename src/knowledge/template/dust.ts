import { describePackage } from '../grammar/index.ts';

/** A template becomes a program; so does what was compiled before. */
export default describePackage({
  package: 'dustjs-linkedin',
  version: '3.0.1, @types/dustjs-linkedin 1.2.36',
  aliases: ['dustjs-helpers'],
  sinks: {
    template: ['{compile,compileFn,renderSource}(0)'],
    code: ['loadSource(0)'],
    'template-name': ['{render,stream}(0)'],
  },
});
