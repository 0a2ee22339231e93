import { describePackage } from '../grammar/index.ts';

const LEVELS = 'log,error,warn,debug,verbose,fatal';

export default describePackage({
  package: '@nestjs/common',
  version: '12.5.1',
  sinks: {
    log: [`{Logger,ConsoleLogger,LoggerService}#{${LEVELS}}(0..)`, `Logger.{${LEVELS}}(0..)`],
    logged: [`{Logger,ConsoleLogger,LoggerService}#{${LEVELS}}(0..)`, `Logger.{${LEVELS}}(0..)`],
  },
});
