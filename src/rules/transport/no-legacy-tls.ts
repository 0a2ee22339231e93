import { callRule, replaceNode, tls, type Given, type KnownValue } from '../../authoring/index.ts';

/** TLS 1.0 and 1.1 are deprecated by RFC 8996; RFC 9325 asks for 1.2 at the least and prefers 1.3. */
const LOWEST = 1.2;
const PREFERRED = 1.3;

export default callRule({
  name: 'no-legacy-tls',
  docs: {
    description: 'Disallow versions, methods and cipher suites of TLS that are broken or deprecated.',
    counters: ['NET-2', 'NET-2.1', 'T1', 'AV-MITM'],
    cwe: ['CWE-326', 'CWE-327'],
  },
  messages: {
    legacyVersion: {
      set: 'recommended',
      text: '`{{value}}` makes `{{api}}` (line {{line}}) speak {{version}}, which is deprecated (RFC 8996) and can be broken on the way; demand TLS 1.2 at the least.',
    },
    weakCipher: {
      set: 'recommended',
      text: '`{{value}}` lets `{{api}}` (line {{line}}) agree on a suite without encryption, authentication or a sound cipher; leave it out.',
    },
    unsafeRenegotiation: {
      set: 'recommended',
      text: '`{{option}}` allows `{{api}}` (line {{line}}) to renegotiate unsafely, so that a man in the middle can put his own words first (CVE-2009-3555); take the bit out.',
    },
    datedVersion: {
      set: 'strict',
      text: '`{{value}}` lets `{{api}}` (line {{line}}) speak {{version}} where the model asks for TLS 1.3; demand it where both sides can.',
    },
    staticTicketKeys: {
      set: 'strict',
      text: '`{{option}}` of `{{api}}` (line {{line}}) is a constant, so whoever learns it reads all past sessions; rotate ticket keys at run time.',
    },
  },
  repairs: {
    raise: { kind: 'hardening', text: 'Demand {{version}}.' },
    negotiate: { kind: 'hardening', text: 'Negotiate the version.' },
  },
  judges: {
    'tls-version': {
      value(value, given) {
        const verdict = judgeVersion(value, given, tls.findTlsVersion);
        if (verdict === undefined || !/^(?:TLS|SSL)v/.test(verdict.data.value)) return verdict;
        const wanted = verdict.message === 'legacyVersion' ? LOWEST : PREFERRED;
        const edit = replaceNode(value.node, `'TLSv${wanted}'`);
        return { ...verdict, repair: { id: 'raise', data: { version: tls.printTlsVersion(wanted) }, edit } };
      },
    },
    'tls-method': {
      value(value, given) {
        const verdict = judgeVersion(value, given, tls.findMethodVersion);
        const edit = replaceNode(value.node, "'TLS_method'");
        return verdict && { ...verdict, repair: { id: 'negotiate', data: {}, edit } };
      },
    },
    'tls-policy': { value: (value, given) => judgeVersion(value, given, tls.findPolicyVersion) },
    'program-options': {
      value(value, given) {
        const text = findText(value);
        const found = text === undefined ? undefined : tls.findProgramVersion(text);
        return found && reportVersion(given, found.option, found.version);
      },
    },
    'tls-option-bits': {
      value(value, given) {
        if (value.kind !== 'literal' || typeof value.value !== 'number') return undefined;
        const { highest, isUnsafe } = tls.readOptionBits(value.value);
        const option = given.position.option ?? 'secureOptions';
        if (!isUnsafe) return reportVersion(given, option, highest);
        return { message: 'unsafeRenegotiation', data: { option, ...siteData(given) } };
      },
    },
    'tls-ciphers': {
      value(value, given) {
        const text = findText(value);
        const broken = text === undefined ? undefined : tls.findBrokenCipher(text);
        return broken === undefined
          ? undefined
          : { message: 'weakCipher', data: { value: broken, ...siteData(given) } };
      },
    },
    'tls-ticket-keys': {
      value: (value, given) =>
        findText(value) === undefined
          ? undefined
          : {
              message: 'staticTicketKeys',
              data: { option: given.position.option ?? 'ticketKeys', ...siteData(given) },
            },
    },
  },
});

function siteData({ site, line }: Given) {
  return { api: site.api, line };
}

function findText(value: KnownValue): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

function reportVersion(given: Given, value: string, version: tls.TlsVersion) {
  if (version >= PREFERRED) return undefined;
  const message = version < LOWEST ? ('legacyVersion' as const) : ('datedVersion' as const);
  return { message, data: { value, version: tls.printTlsVersion(version), ...siteData(given) } };
}

function judgeVersion(value: KnownValue, given: Given, find: (text: string) => tls.TlsVersion | undefined) {
  const text = findText(value);
  const version = text === undefined ? undefined : find(text);
  return text === undefined || version === undefined ? undefined : reportVersion(given, text, version);
}
