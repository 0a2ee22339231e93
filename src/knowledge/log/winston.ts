import { describePackage } from '../grammar/index.ts';

/** Levels of npm, syslog and the command line. */
const LEVELS =
  'error,warn,help,data,info,debug,prompt,http,verbose,input,silly,emerg,alert,crit,warning,notice';

/** Those that the default logger has. */
const NPM = 'error,warn,info,http,verbose,debug,silly';

/** The default logger, and one that is made. */
const at = (path: string): string[] => [path, `Logger#${path}`];
const atLevels = (path: string): string[] => [`{${NPM}}${path}`, `Logger#{${LEVELS}}${path}`];

export default describePackage({
  package: 'winston',
  version: '3.19.0',
  instances: {
    'createLogger()': 'Logger',
    'loggers.{add,get}()': 'Logger',
    'Container#{add,get}()': 'Logger',
    'Logger#child()': 'Logger',
    'Logger#{add,remove,clear}()': 'Logger',
  },
  sinks: {
    // The fields beside a message are written as JSON, or not at all.
    log: [...atLevels('(0)'), ...atLevels('(0).message'), ...at('log(0).{message,level}'), ...at('log(1)')],
    logged: [...atLevels('(0..)'), ...at('log(0..)'), 'Logger#child(0)'],
    'log-level': ['level', 'Logger#level', 'Logger#*key', 'createLogger(0).level'],
    path: ['new transports.File(0).{filename,dirname}'],
  },
  roles: {
    'log-maker': ['createLogger()'],
    'log-layout': ['createLogger(0).format'],
    'log-json-format': ['format.{json,logstash}()'],
    'log-text-format': ['format.{simple,printf,cli,prettyPrint}()'],
    'log-timestamp-format': ['format.timestamp()'],
    'log-format-list': ['format.combine()'],
    'log-format-function': ['format()'],
  },
});
