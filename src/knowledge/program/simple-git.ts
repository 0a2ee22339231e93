import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'simple-git',
  version: '4.0.2',
  sinks: { command: ['{simpleGit,gitP}(0..1).binary', '(0..1).binary'] },
  roles: {
    'program-options': ['{simpleGit,gitP}(0..1).config.*', '(0..1).config.*'],
  },
});
