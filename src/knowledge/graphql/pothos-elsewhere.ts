import { describePackage } from '../grammar/index.ts';
import { FIELDS } from './pothos-builders.ts';

/** Builders of Pothos that another file makes: nothing else has such methods and is given such functions. */
export default describePackage({
  package: 'anything',
  version: '@pothos/core 4.15.1',
  instances: Object.fromEntries(FIELDS.map((path) => [path, '@pothos/core:Fields'])),
});
