import { describePackage } from '../grammar/index.ts';

const TYPES =
  'await,complete,error,debug,fatal,fav,info,note,pause,pending,star,start,success,warn,watch,log';

export default describePackage({
  package: 'signale',
  version: '1.4.0',
  instances: { 'new Signale()': 'Signale', 'Signale#scope()': 'Signale', 'scope()': 'Signale' },
  sinks: {
    log: [`{${TYPES}}(0..)`, `Signale#{${TYPES}}(0..)`],
    logged: [`{${TYPES}}(0..)`, `Signale#{${TYPES}}(0..)`],
  },
  roles: { 'log-format': [`{${TYPES}}(0)`, `Signale#{${TYPES}}(0)`] },
});
