import { describePackage } from '../../src/knowledge/index.ts';

/** A package of schemas, and calls that hold data against them. */
export const schemas = describePackage({
  package: 'schemas',
  instances: {
    'text()': 'Text',
    'Text#{max,matching}()': 'Text',
    'number()': 'Numeric',
    '{object,array,union,both,maybe,record,json,pair,entries,joined,later}()': 'Schema',
    'Schema#{strict,extend,or,next,map,refine,list}()': 'Schema',
    'Schema#list()': 'List',
  },
  extends: { Text: 'Schema', Numeric: 'Schema', List: 'Schema' },
  proofs: {
    number: ['Numeric#'],
    text: ['Text#'],
    schema: ['Schema#'],
    fields: ['object(0)', 'Schema#extend(0)'],
    elements: ['array(0)'],
    values: ['record(0)', 'entries(1)'],
    listed: ['List#'],
    items: ['pair(0)'],
    keys: ['entries(0)'],
    texts: ['joined(0)'],
    inner: ['maybe(0)', 'later(0)', 'Schema#next(0)'],
    otherwise: ['Schema#or(0)'],
    transform: ['Schema#map(0)'],
    predicate: ['Schema#refine(0)'],
    options: ['union(0..)'],
    halves: ['both(0..)'],
    pattern: ['Text#matching(0)'],
    json: ['json(0)'],
  },
  validations: [
    { schema: 'Schema#', data: 'Schema#parse(0)', gives: '', throws: true },
    { schema: 'Schema#', data: 'Schema#safeParse(0)', gives: 'data', tells: 'success', fails: 'error' },
    { schema: 'is(0)', data: 'is(1)', tells: '' },
    { data: 'list(0)', fails: 'length' },
    { schema: 'Schema', data: 'Schema(0)', tells: '' },
  ],
});
