import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'telegraf',
  version: '4.16',
  roles: { credential: ['new Telegraf(0)'] },
});
