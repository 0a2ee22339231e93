import { describePackage } from '../grammar/index.ts';

/** Go through a collection, with a function that is given each element. */
const EACH =
  'each,eachSeries,forEach,forEachSeries,map,mapSeries,flatMap,flatMapSeries,concat,concatSeries,filter,filterSeries,select,selectSeries,reject,rejectSeries,detect,detectSeries,find,findSeries,some,someSeries,any,anySeries,every,everySeries,all,allSeries,sortBy,groupBy,groupBySeries,eachOf,eachOfSeries,forEachOf,forEachOfSeries'.split(
    ',',
  );
/** The same, so many at a time. */
const LIMITED =
  'eachLimit,forEachLimit,mapLimit,flatMapLimit,concatLimit,filterLimit,selectLimit,rejectLimit,detectLimit,findLimit,someLimit,anyLimit,everyLimit,allLimit,groupByLimit,eachOfLimit,forEachOfLimit'.split(
    ',',
  );

/** Run functions for their results. */
const TASKS = ['parallel', 'parallelLimit', 'series'];

const ALL = [
  ...EACH,
  ...LIMITED,
  'reduce',
  'inject',
  'foldl',
  'reduceRight',
  'foldr',
  ...TASKS,
  'auto',
  'autoInject',
  'waterfall',
  'constant',
  'queue',
  'priorityQueue',
  'cargo',
  'cargoQueue',
];

/** What functions are given that are called one after the other, or for each element of a collection. */
export default describePackage({
  package: 'async',
  version: '3.2.6, @types/async 3.2.26',
  parts: Object.fromEntries(ALL.map((name) => [`async/${name}`, name])),
  proofs: {
    sequence: ['waterfall(0)'],
    tasks: [`{${TASKS.join(',')}}(0)`],
    'dependent-tasks': ['auto(0)'],
    'injected-tasks': ['autoInject(0)'],
    'handed-out': ['constant(0)'],
  },
  passes: [
    ...EACH.map((name): [string, string] => [`${name}(0).*`, `${name}(1:0)`]),
    ...LIMITED.map((name): [string, string] => [`${name}(0).*`, `${name}(2:0)`]),
    ...['reduce', 'inject', 'foldl', 'reduceRight', 'foldr'].map((name): [string, string] => [
      `${name}(0).*`,
      `${name}(2:1)`,
    ]),
    ['queue().push(0)', 'queue(0:0)'],
    ['priorityQueue().push(0)', 'priorityQueue(0:0)'],
    ['queue().unshift(0)', 'queue(0:0)'],
    ['queue().pushAsync(0)', 'queue(0:0)'],
  ],
});
