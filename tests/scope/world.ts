import { createAskers } from '../support/scope.ts';
import { createToyFacts } from '../support/toy-facts.ts';

/** The packages that the tests of the tracer know. */
export const world = createToyFacts({
  places: [
    'pg.Pool#.query()',
    'pg.Pool#.connect()',
    'pg.Client#.query()',
    'pg.Pool.defaults',
    'pg.create-pool',
    'pg.createPool()',
    'pg.sql~()',
    'pg.list().*',
    'util.promisify()',
    'https.get()',
    'https.constants.FLAG',
    'express()',
    'express.App#.get(1:0/2)',
    'express.App#.get(1:1/2)',
    'express.App#.get(2:0/2)',
    'express.Request#.query',
    'express.Response#.send()',
    'express.Handler#(0)',
    'ws.Server#on:message(0)',
    'ws.Servernew(0:0/1)',
    'ws.Data',
    'process.env',
    'process.getBuiltinModule',
    'fetch()',
    'Function#',
  ],
  globals: ['process', 'fetch', 'Function'],
  alias: {
    'pg.createPool()': 'pg.Pool#',
    'pg.Pool#.connect()': 'pg.Client#',
    'express()': 'express.App#',
    'express.App#.get(1:0/2)': 'express.Request#',
    'express.App#.get(1:1/2)': 'express.Response#',
    'express.App#.get(2:0/2)': 'express.Request#',
    'express.Handler#(0)': 'express.Request#',
    'ws.Server#on:message(0)': 'ws.Data',
    'ws.Servernew(0:0/1)': 'ws.Data',
  },
  same: { 'util.promisify()': [{ from: 0, path: [], when: [] }] },
  constants: { 'https.constants.FLAG': 4 },
});

export const { values, api, property, guarded, flagged } = createAskers(world);
