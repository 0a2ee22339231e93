import { describePackage } from '../grammar/index.ts';

/** A reviver is given every name and every value of the text. */
export default describePackage({
  package: 'global',
  version: 'ECMAScript 2026',
  passes: [
    ['JSON.parse(0)', 'JSON.parse(1:0)'],
    ['JSON.parse(0)', 'JSON.parse(1:1)'],
  ],
});
