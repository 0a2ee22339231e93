import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'commander',
  version: '13.1.0',
  instances: {
    program: 'Command',
    'createCommand()': 'Command',
    'Command#{command,option,requiredOption,argument,arguments,action,description,name,version,usage,parse,alias,addOption,addArgument,allowUnknownOption,helpOption,hook,addCommand}()':
      'Command',
  },
  sources: {
    'command-line': [
      'Command#{args,processedArgs}',
      'Command#{opts,optsWithGlobals,getOptionValue}()',
      'Command#action(0:0)',
      'Command#action(0:1)',
      'Command#action(0:2)',
    ],
  },
});
