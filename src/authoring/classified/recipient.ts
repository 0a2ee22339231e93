import { readUrl } from '../connection/endpoint.ts';
import type { Arrival } from '../arrival/judge.ts';
import { getSitesAt, readRole } from '../site.ts';

/** The service of others that data is sent to; undefined where it stays in the house. */
export function findRecipient({ sink, getSites, scope }: Arrival<object>): string | undefined {
  const [site] = getSitesAt(getSites('dial-url'), sink.node);
  if (site === undefined) return 'unknown';
  const { known } = readRole(scope, site, 'dial-url').values;
  const endpoints = known.flatMap((value) => readUrl(value) ?? []);
  const far = endpoints.find(({ reach }) => reach === 'public');
  if (far?.host !== undefined) return `\`${far.host}\``;
  // A path alone is one of the own server.
  const isOwn = endpoints.length > 0 && endpoints.every(({ reach }) => reach !== undefined);
  const isPath = known.some((value) => value.kind === 'literal' && /^\/(?!\/)/.test(String(value.value)));
  const isPathStart = known.some((value) => value.kind === 'text' && /^\/(?!\/)/.test(value.parts[0] ?? ''));
  return isOwn || isPath || isPathStart ? undefined : 'unknown';
}
