import { describePackage } from '../grammar/index.ts';

/** Values and names of options are bound and quoted, but for what `literal` gives. */
export default describePackage({
  package: 'sequelize',
  version: '6.37.8',
  instances: { 'Model.sequelize': 'Sequelize', 'Model#sequelize': 'Sequelize' },
  sinks: {
    sql: [
      'Sequelize#query(0)',
      'Sequelize#query(0).query',
      'literal(0)',
      'Sequelize.literal(0)',
      'Sequelize#literal(0)',
      // The type of a cast is written as it is.
      'cast(1)',
      'Sequelize.cast(1)',
      'Sequelize#cast(1)',
    ],
  },
  sanitizers: { sql: ['Sequelize#escape()'] },
});
