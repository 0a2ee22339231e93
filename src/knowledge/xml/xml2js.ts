import { describePackage } from '../grammar/index.ts';

/** Entities of a document are not put in: what it holds comes out as an object, and is as its sender wrote it. */
export default describePackage({
  package: 'xml2js',
  version: '0.6.2, @types/xml2js 0.4.14',
  derived: [
    ['parseString(0)', 'parseString(1:1)', ['parsed']],
    ['parseString(0)', 'parseString(2:1)', ['parsed']],
    ['parseStringPromise(0)', 'parseStringPromise()', ['parsed']],
    ['Parser#parseString(0)', 'Parser#parseString(1:1)', ['parsed']],
    ['Parser#parseStringPromise(0)', 'Parser#parseStringPromise()', ['parsed']],
    ['Builder#buildObject(0)', 'Builder#buildObject()'],
  ],
});
