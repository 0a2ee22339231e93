import { describePackage } from '../grammar/index.ts';

const LEVELS = 'error,warn,info,verbose,debug,silly,log';

export default describePackage({
  package: 'electron-log',
  version: '5.4.4',
  aliases: ['electron-log/main', 'electron-log/renderer', 'electron-log/node'],
  instances: { '{create,scope}()': 'Logger' },
  sinks: {
    log: [`{${LEVELS}}(0..)`, `Logger#{${LEVELS}}(0..)`],
    logged: [`{${LEVELS}}(0..)`, `Logger#{${LEVELS}}(0..)`],
  },
});
