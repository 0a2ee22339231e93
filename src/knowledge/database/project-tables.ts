import { describePackage } from '../grammar/index.ts';

/**
 * A connection of knex that a program makes in a file of its own: what such a file gives is called with the name of a table, as
 * clients of other databases are not.
 */
export default describePackage({
  package: 'tables-of-project',
  version: 'by convention',
  files: ['db', 'knex', 'database', 'dbconfig', 'db-config', 'connection'],
  instances: {
    '()': 'Table',
    'Table#{where,whereIn,andWhere,returning,into,transacting}()': 'Table',
  },
  sinks: { record: ['Table#{insert,update}(0).*key'] },
});
