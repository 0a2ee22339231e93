import { describePackage } from '../grammar/index.ts';

/** `knex` of it is what it was made with. */
export default describePackage({
  package: 'bookshelf',
  version: '1.2.0, @types/bookshelf 1.2.9',
  instances: { '().knex': 'knex:Knex', '()': 'Bookshelf', 'Bookshelf#knex': 'knex:Knex' },
});
