import { findUnverifiedClaims, flowRule, readText, replaceGiven, tokens } from '../../authoring/index.ts';

export default flowRule({
  name: 'require-token-verification',
  docs: {
    description:
      'Require that what a token says is believed only after its signature and its time were checked.',
    counters: ['S2', 'T2', 'S-2', 'AV-JWT', 'S-V4'],
    cwe: ['CWE-345', 'CWE-347', 'CWE-287'],
  },
  messages: {
    unverified: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is a token of whoever sends it, and `{{api}}` reads what it says without a look at its signature, so anybody writes a token of their own; verify it, with the algorithm named.',
    },
    noneAccepted: {
      set: 'recommended',
      text: '`none` is among the algorithms of `{{api}}` (line {{line}}), so a token that nobody signed is good; name the one that you sign with.',
    },
    mixedAlgorithms: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) accepts `{{symmetric}}` beside `{{asymmetric}}`: whoever has the public key signs with it as a shared secret; name the one that you sign with.',
    },
    expiryIgnored: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) accepts tokens whose time is over, so a stolen one is good for ever; take `{{option}}` away.',
    },
    keyMissing: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) is given no key to verify with, so tokens that nobody signed can be good; give it the key.',
    },
    algorithmsOpen: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) is not told which algorithm to accept, so the token chooses among them; name the one that you sign with.',
    },
  },
  repairs: { look: { kind: 'suggestion', text: 'Look at the time.' } },
  judges: {
    'claimed-token': {
      tainted({ source, sink, getSites }) {
        if (getSites('jwt-key').length > 0) return undefined;
        return { message: 'unverified', data: { source: source.name, line: source.line, api: sink.api } };
      },
    },
  },
  *besides(file) {
    if (file.getSites('jwt-key').length > 0) return;
    for (const { node, api, source } of findUnverifiedClaims(file))
      yield { message: 'unverified', node, data: { source: source.name, line: source.line, api } };
  },
  roles: {
    'jwt-accepted': {
      value(value, { site, line, read }) {
        const name = readText(value) ?? '';
        if (name.toLowerCase() === 'none') return { message: 'noneAccepted', data: { api: site.api, line } };
        if (!tokens.isSymmetric(name)) return undefined;
        const others = read('jwt-accepted').values.known.map((other) => readText(other) ?? '');
        const asymmetric = others.find(tokens.isAsymmetric);
        if (asymmetric === undefined || others.find(tokens.isSymmetric) !== name) return undefined;
        return { message: 'mixedAlgorithms', data: { api: site.api, line, symmetric: name, asymmetric } };
      },
    },
    'jwt-accepted-list': {
      absent: ({ site, line }) => ({ message: 'algorithmsOpen', data: { api: site.api, line } }),
    },
    'jwt-key': {
      value(value, { site, line }) {
        if (value.kind !== 'literal' || (value.value !== '' && value.value !== null && value.value !== false))
          return undefined;
        return { message: 'keyMissing', data: { api: site.api, line } };
      },
    },
    'jwt-expiry-ignored': {
      value(value, { site, position, line }) {
        if (value.kind !== 'literal' || value.value !== true) return undefined;
        const option = position.option ?? 'the option';
        const edit = replaceGiven(value.node, position, 'false');
        return {
          message: 'expiryIgnored',
          data: { api: site.api, line, option },
          ...(edit !== undefined && { repair: { id: 'look' as const, data: {}, edit } }),
        };
      },
    },
  },
});
