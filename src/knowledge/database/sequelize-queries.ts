import { describePackage } from '../grammar/index.ts';

/** Values and names of options are bound and quoted, but for what `literal` gives. */
export default describePackage({
  package: 'sequelize',
  version: '6.37.8',
  instances: {
    'Model.sequelize': 'Sequelize',
    'Model#sequelize': 'Sequelize',
    'QueryInterface#sequelize': 'Sequelize',
  },
  sinks: {
    sql: [
      'Sequelize#query(0)',
      'Sequelize#query(0).query',
      'literal(0)',
      'Sequelize.literal(0)',
      'Sequelize#literal(0)',
      // The name of a function, and the type of a cast, are written as they are.
      'fn(0)',
      'Sequelize.fn(0)',
      'Sequelize#fn(0)',
      'cast(1)',
      'Sequelize.cast(1)',
      'Sequelize#cast(1)',
    ],
  },
  sanitizers: { sql: ['Sequelize#escape()'] },
  roles: {
    // It refuses a query that has both.
    'sql-values-numbered': [{ at: 'Sequelize#query(1).bind', when: { '(1).bind': 'present' } }],
    'sql-values-marked': [
      { at: 'Sequelize#query(1).replacements', when: { '(1).bind': 'absent' } },
      'Sequelize#query(0).values',
    ],
  },
});
