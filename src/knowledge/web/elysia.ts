import { describePackage } from '../grammar/index.ts';
import type { Row } from '../grammar/rows.ts';
import { TYPES } from '../check/typebox.ts';

const METHODS = 'get,post,put,patch,delete,options,head,connect,all';
/** Hooks that a route, a group or the application runs for a request. */
const HOOKS = 'transform,beforeHandle,afterHandle,mapResponse,afterResponse';
const ON =
  'onRequest,onTransform,onBeforeHandle,onAfterHandle,onAfterResponse,mapResponse,derive,resolve,mapResolve,mapDerive';
const KEEPING =
  'use,group,guard,state,decorate,model,prefix,macro,mount,listen,compile,onStart,onStop,onParse,onError,trace,ws,as';

/** The types that it hands out are TypeBox's, and some of its own. */
const toOwn = (path: string): string => path.replaceAll('Type.', 't.');
const toOwnRow = (row: Row): Row => (typeof row === 'string' ? toOwn(row) : { ...row, at: toOwn(row.at) });

/** A text that a handler returns is plain, unless it is given another type. */
export default describePackage({
  package: 'elysia',
  version: '1.4.30',
  default: 'Elysia',
  instances: {
    ...Object.fromEntries(Object.entries(TYPES.instances).map(([path, name]) => [toOwn(path), name])),
    't.{Numeric,NumericEnum}()': 'NumberSchema',
    't.BooleanString()': 'BooleanSchema',
    't.UnionEnum()': 'ChoiceSchema',
    [`Elysia#{${METHODS},${ON},${KEEPING},route}()`]: 'Elysia',
    'Elysia#group(1..2:0)': 'Elysia',
    'Elysia#guard(1:0)': 'Elysia',
    'Context#request': 'global:IncomingRequest',
  },
  handlers: {
    [`Elysia#{${METHODS}}(1)`]: [['Context']],
    [`Elysia#{${METHODS}}(2).{${HOOKS}}`]: [['Context']],
    [`Elysia#{${METHODS}}(2).{${HOOKS}}.*`]: [['Context']],
    'Elysia#route(2)': [['Context']],
    [`Elysia#{${ON}}(0..1)`]: [['Context']],
    [`Elysia#guard(0).{${HOOKS}}`]: [['Context']],
    [`Elysia#guard(0).{${HOOKS}}.*`]: [['Context']],
  },
  sources: {
    request: ['Context#{body,query,params,headers,path}', 'Context#cookie.*.value'],
  },
  proofs: {
    ...Object.fromEntries(Object.entries(TYPES.proofs).map(([name, rows]) => [name, rows.map(toOwnRow)])),
    text: [...TYPES.proofs.text.map(toOwnRow), 'Context#{params,headers}.*', 'Context#path'],
    ...Object.fromEntries(
      ['params', 'query', 'body', 'headers'].map((part) => [
        `held-${part}`,
        [`Elysia#{${METHODS}}(2).${part}`, `Elysia#route(3).${part}`],
      ]),
    ),
  },
  sinks: {
    redirect: [
      'Context#redirect(0)',
      'redirect(0)',
      'Context#set.redirect',
      'Context#set.headers.{Location,location}',
    ],
    'header-value': ['Context#set.headers.*'],
  },
});
