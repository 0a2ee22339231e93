import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'discord.js',
  version: '14.21',
  roles: { credential: ['Client#login(0)'] },
});
