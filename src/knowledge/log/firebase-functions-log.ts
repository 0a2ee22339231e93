import { describePackage } from '../grammar/index.ts';

/** The same logger, as a member of what the package exports. */
export default describePackage({
  package: 'firebase-functions',
  version: '7.4.0',
  aliases: ['firebase-functions/v1', 'firebase-functions/v2'],
  sinks: { logged: ['logger.{debug,log,info,warn,error}(0..)', 'logger.write(0)'] },
});
