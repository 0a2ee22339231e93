import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sequelize',
  version: '6.37',
  default: 'Sequelize',
  roles: {
    credential: [{ at: 'new Sequelize(2)', when: { '(1)': 'present' } }, 'new Sequelize(0).password'],
  },
});
