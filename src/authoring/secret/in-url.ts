import { findEnclosingFunction, findFunctionName, isFunction, printName } from '../../ast/index.ts';
import {
  isLasting,
  isMask,
  isMeantForUrls,
  isOfOnce,
  isOnlyWay,
} from '../../knowledge/network/url-parameters.ts';
import type { Arrival, TaintedArrival } from '../arrival/judge.ts';
import type { Sink } from '../sinks.ts';

/** What a URL gives away: something that is good for long, or a token of which nobody knows how long it is good. */
export type InUrl = 'secret' | 'token';

/** Does a secret that arrives in a URL give something away there? */
export function findInUrl(arrival: TaintedArrival<object>): InUrl | undefined {
  const { source, sink, around } = arrival;
  const parts = around.findLast(({ isFirst }) => !isFirst);
  const parameter = /[?&]([\w.-]+)=$/.exec(parts?.before ?? '')?.[1] ?? findParameter(arrival);
  const value = source.name.split('.').at(-1) ?? '';
  const names = [value, parameter ?? '', source.called ?? ''];
  if (isOnlyWay(parts?.start ?? '')) return undefined;
  if (source.of === 'password') return 'secret';
  if (names.some(isMeantForUrls)) return undefined;
  if (names.some(isOfOnce)) return undefined;
  if (source.of === 'key' || names.some(isLasting)) return 'secret';
  if ([parts?.prefix ?? '', ...getFunctionNames(sink)].some(isOfOnce)) return undefined;
  // What only its name tells of is a token of one kind or another.
  return source.called !== undefined || parameter === 'token' ? 'token' : 'secret';
}

/** Does something that the file does not show stand in a URL under the name of a credential that is good for long? */
export function findNamedCredential(arrival: Arrival<object>): string | undefined {
  const { sink } = arrival;
  const name = findParameter(arrival);
  const isSecret =
    name !== undefined && isLasting(name) && !isMeantForUrls(name) && !isMask(printName(sink.value));
  return isSecret && !getFunctionNames(sink).some(isOfOnce) ? name : undefined;
}

/** `key` of `url.searchParams.set('key', value)`. */
function findParameter({ sink, scope }: Arrival<object>): string | undefined {
  const [first, second] = sink.arguments;
  if (first === undefined || second !== sink.value) return undefined;
  const [name] = scope.values(first).known;
  return name?.kind === 'literal' ? String(name.value) : undefined;
}

/** What the functions are called within which something is sent. */
function getFunctionNames({ node }: Sink): string[] {
  const names: string[] = [];
  for (let owner = findEnclosingFunction(node); owner !== undefined; owner = findEnclosingFunction(owner)) {
    if (isFunction(owner)) names.push(findFunctionName(owner) ?? '');
  }
  return names;
}
