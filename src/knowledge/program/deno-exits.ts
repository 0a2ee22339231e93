import { describePackage } from '../grammar/index.ts';

/** What is written to files. */
export default describePackage({
  package: 'global',
  version: '@types/deno 2.7.0',
  sinks: { disk: ['Deno.{writeTextFile,writeTextFileSync,writeFile,writeFileSync}(1)'] },
});
