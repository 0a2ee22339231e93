import type { PackageFacts } from '../grammar/index.ts';

/** Functions of routes, by the names of a contract; where one is a part of another there is one name more. */
export const routesAt = (path: string): NonNullable<PackageFacts['handlers']> =>
  Object.fromEntries(
    ['.*', '.*.handler', '.*.*', '.*.*.handler'].map((names) => [path + names, [['RouteInput', '-']]]),
  );

export const ROUTE_INPUT = 'RouteInput#{params,query,body,headers,files,file}';

/** What a contract that stands in the file asks of the parts of a request. */
export const ROUTE_SCHEMAS = {
  'RouteInput#params': '(0).*.pathParams',
  'RouteInput#query': '(0).*.query',
  'RouteInput#body': '(0).*.body',
  'RouteInput#headers': '(0).*.headers',
};
