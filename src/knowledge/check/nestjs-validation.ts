import { describePackage } from '../grammar/index.ts';

/** Without `whitelist` the pipe checks the fields that the class declares, and lets all others through. */
export default describePackage({
  package: '@nestjs/common',
  version: '11.2',
  roles: { 'validation-whitelist': ['new ValidationPipe(0).whitelist'] },
});
