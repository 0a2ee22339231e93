import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import {
  findSources,
  flowRule,
  getNames,
  headers,
  isDecisive,
  isYardstick,
  readText,
  trust,
  type Compared,
  type Given,
  type KnownValue,
  type Side,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-dns-based-trust',
  docs: {
    description:
      'Disallow granting anything on what DNS answers, and links to the host that a request names.',
    counters: ['S4', 'S-5'],
    cwe: ['CWE-350', 'CWE-290'],
  },
  messages: {
    nameTrusted: {
      set: 'recommended',
      text: 'This decides on the name that `{{api}}` (line {{line}}) gives, which the owner of the address chooses; look the name up again and compare the address, or authenticate the peer by a certificate or token.',
    },
    addressTrusted: {
      set: 'recommended',
      text: 'This decides on the address that `{{api}}` (line {{line}}) gives for a name, which whoever forges DNS answers chooses; authenticate the peer by a certificate or token.',
    },
    hostLinked: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes the host of a link at `{{api}}`, so whoever sends the request chooses where it leads; take the origin from the configuration, or ask a list of hosts.',
    },
    hostRedirected: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) becomes the host that `{{api}}` leads to, which a cache may keep for others; redirect to a path, or take the origin from the configuration.',
    },
    hostTrusted: {
      set: 'strict',
      text: 'This decides on `{{source}}` (line {{line}}), which whoever sends the request chooses; look at the address of the connection, or authenticate the peer.',
    },
  },
  judges: {
    link: { tainted: (arrival) => judgeLink(arrival, 'hostLinked') },
    redirect: {
      tainted: (arrival) =>
        judgeLink(arrival, headers.isForwardedHost(arrival.source.header) ? 'hostLinked' : 'hostRedirected'),
    },
  },
  compared: {
    words: [headers.HOST_WORDS, headers.MACHINE_WORDS],
    isMeasure: (measure, scope) =>
      scope.values(measure).known.some((value) => headers.isThisMachine(readText(value) ?? '')),
    judge: ({ source }: Compared) =>
      headers.isHostHeader(source.header)
        ? { message: 'hostTrusted', data: { source: source.name, line: source.line } }
        : undefined,
  },
  roles: {
    'dns-reverse': {
      called(given) {
        if (isConfirmed(given)) return undefined;
        const node = findDecision(given, 'dns-name', ({ measure }) => isMeasure(measure, given));
        return node && { message: 'nameTrusted', node, data: { api: given.site.api, line: given.line } };
      },
    },
    'dns-forward': {
      called(given) {
        const [name] = given.site.arguments;
        // The second half of a confirmed name.
        if (name !== undefined && findSources(given.scope, name, 'dns-name').length > 0) return undefined;
        const node = findDecision(given, 'dns-address', ({ measure }) => isPeer(measure, given));
        return node && { message: 'addressTrusted', node, data: { api: given.site.api, line: given.line } };
      },
    },
  },
});

function judgeLink({ source, sink }: TaintedArrival<object>, message: 'hostLinked' | 'hostRedirected') {
  if (!headers.isHostHeader(source.header)) return undefined;
  return { message, data: { source: source.name, line: source.line, api: sink.api } };
}

/** The first comparison with the answer of the call on which something hangs. */
function findDecision(
  { site, scope, getComparisons, isDevelopmentOnly }: Given,
  source: string,
  isMeant: (side: Side) => boolean,
): TSESTree.Node | undefined {
  const found = getComparisons().find(
    ({ node, sides }) =>
      sides.some(
        (side) => isMeant(side) && findSources(scope, side.subject, source).includes(unwrap(site.node)),
      ) &&
      isDecisive(node, scope) &&
      !isDevelopmentOnly(node),
  );
  return found?.node.type === 'SwitchCase' ? (found.node.test ?? undefined) : found?.node;
}

/** Is one of the names that the call gives looked up again? */
function isConfirmed({ site, scope, getSites }: Given): boolean {
  return getSites('dns-forward').some(({ arguments: [name] }) => {
    return name !== undefined && findSources(scope, name, 'dns-name').includes(unwrap(site.node));
  });
}

/** Is it something that a name is measured by: a text or pattern with letters, a set, or a thing that is named so? */
function isMeasure(node: TSESTree.Node, { scope }: Given): boolean {
  return scope.values(node).known.some(hasLetters) || isYardstick(node, scope);
}

function isPeer(node: TSESTree.Node, { scope }: Given): boolean {
  return getNames(node, scope).some(trust.isPeerName);
}

function hasLetters(value: KnownValue): boolean {
  if (value.kind === 'array') return true;
  const text = value.kind === 'regexp' ? value.pattern.replace(/\\.|\[[^[\]]*\]/g, '') : readText(value);
  return /[a-z]{2}/i.test(text ?? '');
}
