import { printName } from '../../ast/index.ts';
import {
  asked,
  findMethodName,
  flowRule,
  headers,
  insertAfter,
  isAddressMeasure,
  isAskedFor,
  isBelievedAddress,
  readText,
  replaceGiven,
  subnets,
  type Edit,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-untrusted-proxy-headers',
  docs: {
    description: 'Disallow believing the forwarding headers of everybody.',
    counters: ['S2'],
    cwe: ['CWE-348', 'CWE-290'],
  },
  messages: {
    everyProxyTrusted: {
      set: 'recommended',
      text: '`{{setting}}` at `{{api}}` (line {{line}}) believes the `X-Forwarded-*` headers of everybody, so a client chooses its own address; {{remedy}}.',
    },
    headerTrusted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) decides here, which whoever sends the request writes; ask the framework for the address, with the proxies named, or the connection.',
    },
    headerCounted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) tells `{{api}}` whom to count, so whoever sends another header with each request is never limited; count by the address that the framework tells, with the proxies named.',
    },
  },
  repairs: {
    near: { kind: 'suggestion', text: 'Believe proxies at private addresses only.' },
    limit: { kind: 'suggestion', text: 'Take the one address that the nearest proxy wrote.' },
  },
  judges: {
    'limit-key': {
      tainted: ({ source, sink, getSites, scope }) =>
        isBelievedAddress(source, { getSites, scope })
          ? {
              message: 'headerCounted',
              data: { source: source.name, line: source.line, api: sink.api },
            }
          : undefined,
    },
  },
  compared: {
    words: [headers.ADDRESS_WORDS],
    isMeasure: isAddressMeasure,
    judge: ({ source, ...given }) =>
      isBelievedAddress(source, given)
        ? { message: 'headerTrusted', data: { source: source.name, line: source.line } }
        : undefined,
  },
  roles: {
    'proxy-trust': {
      value: (value, given) =>
        trustsEverybody(value, given)
          ? reportTrust(given, replaceGiven(value.node, given.position, PROXIES))
          : undefined,
      called: (given) => reportTrust(given, setProxies(given)),
    },
    'proxy-trust-switch': {
      value(value, given) {
        if (value.kind !== 'literal' || value.value !== true || isLimited(given)) return undefined;
        const edit = limit(given);
        return {
          message: 'everyProxyTrusted',
          data: { ...siteData(given), remedy: 'set `maxIpsCount` to the number of proxies in front' },
          ...(edit !== undefined && { repair: { id: 'limit', data: {}, edit } }),
        };
      },
    },
  },
});

const PROXIES = `'${subnets.NEAR_PROXIES}'`;

function siteData({ site, position, line, scope }: Given) {
  const [name] = site.arguments;
  const [known] = position.option === undefined && name !== undefined ? scope.values(name).known : [];
  const setting = position.option ?? (known && readText(known)) ?? 'the setting';
  return { setting, api: site.api, line };
}

function reportTrust(given: Given, edit: Edit | undefined) {
  // The name of the setting is not known.
  if (!given.position.isCertain) return undefined;
  if (given.level !== 'strict' && isAskedFor(given.site.node, given.scope, asked.asksForProxies))
    return undefined;
  return {
    message: 'everyProxyTrusted' as const,
    data: { ...siteData(given), remedy: 'name the proxies by address, subnet or number' },
    ...(edit !== undefined && { repair: { id: 'near' as const, data: {}, edit } }),
  };
}

function trustsEverybody(value: KnownValue, { scope }: Given): boolean {
  if (value.kind === 'array') {
    return value.node.elements.some(
      (element) =>
        element !== null &&
        scope.values(element).known.some((one) => subnets.holdsEverybody(readText(one) ?? '')),
    );
  }
  return value.kind === 'literal' && (value.value === true || subnets.holdsEverybody(readText(value) ?? ''));
}

/** `app.enable('trust proxy')` becomes `app.set('trust proxy', …)`. */
function setProxies({ site }: Given): Edit | undefined {
  const method = findMethodName(site.node);
  const [name] = site.arguments;
  if (method === undefined || name === undefined) return undefined;
  return (fixer) => [fixer.replaceText(method, 'set'), fixer.insertTextAfter(name, `, ${PROXIES}`)];
}

/** A limit may be set in the same options or anywhere else in the file. */
function isLimited({ getSites, readAt }: Given): boolean {
  return getSites('proxy-limit').some((site) => readAt(site, 'proxy-limit').isGiven);
}

function limit({ site, position }: Given): Edit | undefined {
  const [given] = position.property?.nodes ?? [];
  if (site.node.type !== 'AssignmentExpression') {
    return given?.parent?.type === 'Property' ? insertAfter(given.parent, ', maxIpsCount: 1') : undefined;
  }
  const { left, parent } = site.node;
  if (left.type !== 'MemberExpression' || parent.type !== 'ExpressionStatement') return undefined;
  return insertAfter(parent, `\n${printName(left.object)}.maxIpsCount = 1;`);
}
