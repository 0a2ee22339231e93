import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: '@types/deno 2.7.0',
  handlers: {
    'Deno.serve(0..1)': [['IncomingRequest', '-']],
    'Deno.serve(0).handler': [['IncomingRequest', '-']],
  },
});
