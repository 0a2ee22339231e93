import { describePackage } from '../grammar/index.ts';

const LEVELS =
  'trace,debug,info,log,warn,warning,error,fatal,verbose,silly,http,notice,crit,critical,alert,emerg,success,child';

/** A logger that a program keeps in a file of its own: what it is made of stands there. */
export default describePackage({
  package: 'logger-of-project',
  version: 'by convention',
  files: ['logger', 'log', 'logging', 'loggers'],
  instances: {
    '{logger,log,Logger,Log,LOGGER,LOG,appLogger,rootLogger}': 'Kept',
    '{createLogger,getLogger,makeLogger,logger,Logger}()': 'Kept',
    'new {Logger,Log,LoggerService}()': 'Kept',
    'child()': 'Kept',
    'Kept#child()': 'Kept',
  },
  sinks: {
    'unshown-log': [`{${LEVELS}}(0..)`, `Kept#{${LEVELS}}(0..)`],
    logged: [`{${LEVELS}}(0..)`, `Kept#{${LEVELS}}(0..)`],
  },
});
