import { describePackage } from '../grammar/index.ts';

/** Methods that hand on what they are given as it is; `clone` puts `--` before it. */
export default describePackage({
  package: 'simple-git',
  version: '4.0.2',
  // Until version 3.
  aliases: ['simple-git/promise'],
  instances: {
    '()': 'SimpleGit',
    '{simpleGit,gitP}()': 'SimpleGit',
    'SimpleGit#{env,cwd,init,outputHandler,clearQueue}()': 'SimpleGit',
  },
  sinks: {
    command: ['{simpleGit,gitP}(0..1).binary', '(0..1).binary'],
    option: [
      'SimpleGit#raw(0..)',
      'SimpleGit#{raw,fetch,pull,push,listRemote,diff,show,log}(0).*',
      'SimpleGit#{fetch,pull,push}(0..1)',
      'SimpleGit#{checkout,show,listRemote}(0)',
    ],
  },
  roles: {
    'program-options': ['{simpleGit,gitP}(0..1).config.*', '(0..1).config.*'],
  },
});
