import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'qs',
  version: '6.17.1',
  derived: [
    ['parse(0)', 'parse()'],
    ['stringify(0).*', 'stringify()', ['query']],
  ],
});
