import { describePackage } from '../grammar/index.ts';

/** Version 7 under its new name. The tag binds what stands in its holes, and quotes names and lists. */
export default describePackage({
  package: '@sequelize/core',
  version: '7.0.0-alpha.48',
  instances: {
    'Model.sequelize': 'Sequelize',
    'Model#sequelize': 'Sequelize',
    'AbstractQueryInterface#sequelize': 'Sequelize',
  },
  sinks: {
    sql: ['Sequelize#{query,queryRaw}(0)', '{literal,fn}(0)', 'sql.{literal,fn}(0)'],
  },
  sanitizers: { sql: ['Sequelize#escape()'] },
  roles: {
    'sql-values-numbered': [{ at: 'Sequelize#query(1).bind', when: { '(1).bind': 'present' } }],
    'sql-values-marked': [{ at: 'Sequelize#query(1).replacements', when: { '(1).bind': 'absent' } }],
  },
});
