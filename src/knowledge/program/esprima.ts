import { describePackage } from '../grammar/index.ts';

/** A tree has in it what its text says. */
export default describePackage({
  package: 'esprima',
  version: '4.0.1',
  derived: [['{parse,parseScript,parseModule}(0)', '{parse,parseScript,parseModule}()']],
});
