import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bcrypt',
  version: '6.0',
  aliases: ['bcryptjs', '@node-rs/bcrypt'],
  roles: { credential: ['{hash,hashSync}(0)'] },
});
