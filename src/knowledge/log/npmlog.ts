import { describePackage } from '../grammar/index.ts';

const LEVELS = 'silly,verbose,info,timing,http,notice,warn,error,silent';

export default describePackage({
  package: 'npmlog',
  version: '7.0.1',
  sinks: {
    log: [`{${LEVELS}}(0..)`, 'log(1..)'],
    logged: [`{${LEVELS}}(0..)`, 'log(1..)'],
  },
});
