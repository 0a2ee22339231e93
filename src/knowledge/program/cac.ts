import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'cac',
  version: '6.7.14',
  instances: {
    '()': 'CAC',
    'cac()': 'CAC',
    'CAC#{usage,option,help,version,example}()': 'CAC',
    'CAC#command()': 'Command',
    'Command#{option,alias,action,usage,example,allowUnknownOptions,ignoreOptionDefaultValue}()': 'Command',
  },
  sources: {
    'command-line': [
      'CAC#{args,rawArgs,options}.*',
      'CAC#parse().{args,options}.*',
      'Command#action(0:0)',
      'Command#action(0:1)',
      'Command#action(0:2)',
    ],
  },
});
