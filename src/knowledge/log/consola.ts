import { describePackage } from '../grammar/index.ts';

const LEVELS = 'silent,fatal,error,warn,log,info,success,fail,ready,start,box,debug,trace,verbose';

export default describePackage({
  package: 'consola',
  version: '3.4.2',
  aliases: ['consola/basic', 'consola/core'],
  default: 'consola',
  instances: {
    consola: 'Consola',
    'createConsola()': 'Consola',
    'Consola#{create,withTag,withScope,withDefaults}()': 'Consola',
  },
  extends: { ConsolaInstance: 'Consola' },
  sinks: {
    log: [`Consola#{${LEVELS}}(0..)`],
    'log-level': ['Consola#level', 'Consola#*key'],
    logged: [`Consola#{${LEVELS}}(0..)`],
  },
  roles: { 'log-format': [`Consola#{${LEVELS}}(0)`] },
});
