import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tiny-glob',
  version: '0.2.9',
  aliases: ['tiny-glob/sync'],
  sinks: { path: ['(0)', '(1).cwd'] },
});
