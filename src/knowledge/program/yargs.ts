import { describePackage } from '../grammar/index.ts';

const CHAINED =
  'option,options,command,demandOption,demandCommand,usage,help,alias,strict,version,positional,default,describe,boolean,string,number,array,example,epilogue,scriptName,wrap,check,coerce,choices,env,config,parserConfiguration,middleware,fail,conflicts,implies,group,hide,locale,recommendCommands,showHelpOnFail';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'yargs',
  version: '17.7.3',
  aliases: ['yargs/yargs'],
  instances: { '()': 'Argv', [`Argv#{${CHAINED}}()`]: 'Argv', [`{${CHAINED}}()`]: 'Argv' },
  sources: {
    'command-line': [
      'Argv#argv',
      'Argv#{parse,parseSync,parseAsync}()',
      'argv',
      '{parse,parseSync,parseAsync}()',
      'Argv#command(3:0)',
    ],
  },
});
