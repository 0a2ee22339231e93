import { describePackage } from '../grammar/index.ts';

/** Entities of other files are not put in: what a document holds comes out as an object. */
export default describePackage({
  package: 'fast-xml-parser',
  version: '5.12.1',
  derived: [
    ['XMLParser#parse(0)', 'XMLParser#parse()', ['parsed']],
    ['XMLBuilder#build(0)', 'XMLBuilder#build()'],
  ],
});
