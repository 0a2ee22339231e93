import {
  addOption,
  callRule,
  connection,
  findHttp2Demand,
  findHttpUse,
  findSilentFallback,
  isListeningHere,
  printGiven,
  replaceGiven,
  type Given,
  type Http2Demand,
  type KnownValue,
} from '../../authoring/index.ts';

export default callRule({
  name: 'require-alpn',
  docs: {
    description: 'Require that both ends agree on HTTP/2 or HTTP/1.1 inside the TLS handshake.',
    counters: ['NET-2', 'NET-2.2'],
    cwe: ['CWE-757'],
  },
  messages: {
    alpnMissing: {
      set: 'strict',
      text: '`{{api}}` speaks HTTP over TLS without `ALPNProtocols`, so the handshake protects no agreement on the protocol and an older one can be forced; set it to what is spoken.',
    },
    cleartextServer: {
      set: 'strict',
      text: '`{{flaw}}` serves HTTP/2 without TLS, so nothing is negotiated and anyone on the way can read, change and downgrade it; serve it over TLS.',
    },
    olderAllowed: {
      set: 'strict',
      text: '`{{flaw}}` of `{{api}}` (line {{line}}) lets clients talk the server back to HTTP/1, although {{demand}}; leave it out.',
    },
    silentFallback: {
      set: 'strict',
      text: "`{{option}}` of `{{api}}` (line {{line}}) answers `{{protocol}}` to whoever does not offer h2, unasked and untold; look for it with `protocols.includes('{{protocol}}')`, or return undefined to refuse.",
    },
  },
  repairs: {
    offer: { kind: 'suggestion', text: 'Set `ALPNProtocols` to {{protocol}}.' },
    demand: { kind: 'suggestion', text: 'Speak HTTP/2 alone.' },
    refuse: { kind: 'suggestion', text: 'Refuse clients that do not offer h2.' },
  },
  judges: {
    'alpn-protocols': {
      value: (value, given) =>
        value.kind === 'array' && value.node.elements.length === 0 ? judgeMissing(given, value) : undefined,
      absent: (given) => (given.read('alpn-callback').isGiven ? undefined : judgeMissing(given)),
    },
    'http2-cleartext': {
      called: (given) => judgeCleartext(given, given.site.api),
      value: (value, given) =>
        value.kind === 'literal' && value.value === true
          ? judgeCleartext(given, printGiven(given.site, given.position, 'true'))
          : undefined,
    },
    'http1-fallback': {
      value(value, given) {
        const demand = findHttp2Demand(given);
        if (value.kind !== 'literal' || value.value !== true || demand === undefined) return undefined;
        const edit = replaceGiven(value.node, given.position, 'false');
        return {
          message: 'olderAllowed',
          data: {
            flaw: printGiven(given.site, given.position, 'true'),
            demand: DEMANDS[demand],
            ...siteData(given),
          },
          ...(edit !== undefined && { repair: { id: 'demand', data: {}, edit } }),
        };
      },
    },
    'alpn-callback': {
      value(value, given) {
        const fallback = findSilentFallback(value, given);
        if (fallback === undefined) return undefined;
        const { node, protocol } = fallback;
        const edit = replaceGiven(node, { ...given.position, option: undefined }, 'undefined');
        return {
          message: 'silentFallback',
          node,
          data: { option: given.position.option ?? 'the callback', protocol, ...siteData(given) },
          ...(edit !== undefined && { repair: { id: 'refuse', data: {}, edit } }),
        };
      },
    },
  },
});

const DEMANDS: Readonly<Record<Http2Demand, string>> = {
  offered: '`ALPNProtocols` names h2 alone',
  streams: 'only its HTTP/2 streams are listened to',
};

function siteData({ site, line }: Given) {
  return { api: site.api, line };
}

function judgeMissing(given: Given, empty?: KnownValue) {
  const protocol = connection.isLocal(given) ? undefined : findHttpUse(given);
  if (protocol === undefined) return undefined;
  const { site } = given;
  // Of the arguments that may be the options, one is written as an object.
  const position = site.positions.find(({ role, owner }) => role === 'alpn-protocols' && owner !== undefined);
  const text = `['${protocol}']`;
  const edit =
    empty === undefined
      ? position && addOption(position, text)
      : replaceGiven(empty.node, given.position, text);
  return {
    message: 'alpnMissing' as const,
    data: { api: site.api },
    ...(edit !== undefined && { repair: { id: 'offer' as const, data: { protocol }, edit } }),
  };
}

function judgeCleartext(given: Given, flaw: string) {
  if (isListeningHere(given)) return undefined;
  return { message: 'cleartextServer' as const, data: { flaw } };
}
