import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, unwrap } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import type { Given } from '../call-rule.ts';
import { getPositions, readRole, type Site } from '../site.ts';
import { readText } from './endpoint.ts';
import { isPeerInspected } from './inspection.ts';

/** A version of HTTP as ALPN names it. */
export type HttpProtocol = 'http/1.1' | 'h2';

/** The line that a request begins with, and the one that a response begins with. */
const REQUEST = /^[A-Z]+ [^\r\n]* HTTP\/1\.[01](?:$|\s)/;
const RESPONSE = /^HTTP\/1\.[01] /;
/** What a client of HTTP/2 says first: RFC 9113, 3.4. */
const PREFACE = 'PRI * HTTP/2.0\r\n';
const HTTPS_PORT = '443';

/**
 * Which HTTP is spoken over the connections that a site makes or serves: shown by what is written to them, by what they
 * are handed to, or by the port, unless only the certificate is wanted there. Undefined when nothing shows that it is HTTP.
 */
export function findHttpUse(given: Given): HttpProtocol | undefined {
  if (isHandedTo(given, 'http2-connection')) return 'h2';
  if (isHandedTo(given, 'http1-connection')) return 'http/1.1';
  const written = getWritten(given);
  if (written.some((text) => text?.startsWith(PREFACE) === true)) return 'h2';
  const first = isServer(given.site) ? RESPONSE : REQUEST;
  if (written.some((text) => first.test(text ?? ''))) return 'http/1.1';
  return written.length === 0 && isPortOfHttps(given) && !isPeerInspected(given) ? 'http/1.1' : undefined;
}

/** Only servers can pick a protocol by a function. */
function isServer(site: Site): boolean {
  return getPositions(site, 'alpn-callback').length > 0;
}

function isPortOfHttps({ site, read }: Given): boolean {
  if (isServer(site)) return false;
  return read('dial-port').values.known.some(
    (value) => value.kind === 'literal' && String(value.value) === HTTPS_PORT,
  );
}

/** What is written to the connections of a site: texts, undefined for what is not known. */
function getWritten(given: Given): readonly (string | undefined)[] {
  const { scope, getSites } = given;
  return getSites('tls-write').flatMap((site) => {
    const callee = site.node.type === 'CallExpression' ? unwrap(site.node.callee) : undefined;
    if (callee?.type !== 'MemberExpression' || !isOf(callee.object, given)) return [];
    const { values, isGiven } = readRole(scope, site, 'tls-write');
    return isGiven && values.known.length === 0 ? [undefined] : values.known.map(readText);
  });
}

/** Is an expression a connection that the site makes, or one that the server it makes is handed? */
function isOf(node: TSESTree.Node, { site, scope }: Given): boolean {
  return scope.resolve(node).list.some((origin) => {
    if (origin.kind !== 'place') return false;
    if (origin.place.package !== site.place.package) return false;
    if (origin.node === site.node) return true;
    // The listener of an event: what is listened to makes the difference.
    const callee = origin.node.type === 'CallExpression' ? unwrap(origin.node.callee) : undefined;
    return callee?.type === 'MemberExpression' && isMadeBy(callee.object, site, scope);
  });
}

function isMadeBy(node: TSESTree.Node, site: Site, scope: Given['scope']): boolean {
  return scope.resolve(node).list.some((origin) => origin.kind === 'place' && origin.node === site.node);
}

/** Are the connections of a site, or a function that returns them, given to a role at another site? */
function isHandedTo(given: Given, role: Role): boolean {
  const { scope, getSites } = given;
  return getSites(role).some((site) =>
    getPositions(site, role).some(({ property }) =>
      (property?.nodes ?? []).some((node) => {
        if (isOf(node, given)) return true;
        const made = scope
          .values(node)
          .known.flatMap((value) => (value.kind === 'function' ? getReturns(value.function).nodes : []));
        return made.some((returned) => isOf(returned, given));
      }),
    ),
  );
}
