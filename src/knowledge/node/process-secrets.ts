import { describePackage } from '../grammar/index.ts';
import { SECRET_VARIABLES } from '../network/secret-variables.ts';

/** Variables that hold credentials by their names; what others are called is judged by the words of the name. */
export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  sources: { secret: [`env.{${SECRET_VARIABLES}}`] },
});
