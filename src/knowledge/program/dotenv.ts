import { describePackage } from '../grammar/index.ts';
import { SECRET_VARIABLES } from '../network/secret-variables.ts';

/** What stands in the file goes into the environment, and is handed out as well. */
export default describePackage({
  package: 'dotenv',
  version: '18.0.10',
  sources: {
    secret: [`config().parsed.{${SECRET_VARIABLES}}`, `parse().{${SECRET_VARIABLES}}`],
  },
});
