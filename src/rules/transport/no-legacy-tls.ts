import {
  callRule,
  printGiven,
  readText,
  removeGiven,
  replaceGiven,
  tls,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

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
      text: '`{{value}}` lets `{{api}}` (line {{line}}) speak {{version}}, which is deprecated ({{document}}) and can be broken on the way; demand TLS 1.2 at the least.',
    },
    weakCipher: {
      set: 'recommended',
      text: '`{{value}}` lets `{{api}}` (line {{line}}) agree on a suite without encryption, authentication or a sound cipher; leave it out.',
    },
    unsafeRenegotiation: {
      set: 'recommended',
      text: '`{{option}}` lets `{{api}}` (line {{line}}) renegotiate unsafely, so that a man in the middle can put his own words first (CVE-2009-3555); leave SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION out.',
    },
    unpatchedServer: {
      set: 'strict',
      text: '`{{option}}` lets `{{api}}` (line {{line}}) talk to servers without secure renegotiation, where a man in the middle can put his own words first (CVE-2009-3555); leave SSL_OP_LEGACY_SERVER_CONNECT out and have the server mended.',
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
    negotiate: { kind: 'hardening', text: 'Leave the version to Node, which begins at TLS 1.2.' },
  },
  judges: {
    'tls-version': {
      value(value, given) {
        const verdict = judgeVersion(value, given, tls.findTlsVersion);
        if (verdict === undefined || !/^(?:TLS|SSL)v[\d.]+$/.test(readText(value) ?? '')) return verdict;
        const wanted = given.level === 'strict' ? PREFERRED : LOWEST;
        const edit = replaceGiven(value.node, given.position, `'TLSv${wanted}'`);
        const data = { version: tls.printTlsVersion(wanted) };
        return { ...verdict, ...(edit !== undefined && { repair: { id: 'raise', data, edit } }) };
      },
    },
    'tls-method': {
      value(value, given) {
        const verdict = judgeVersion(value, given, tls.findMethodVersion) ?? judgeAnyMethod(value, given);
        if (verdict === undefined) return undefined;
        const fallback = given.level === 'strict' ? undefined : "'TLSv1_2_method'";
        const edit =
          removeGiven(given.position) ??
          (fallback === undefined ? undefined : replaceGiven(value.node, given.position, fallback));
        return { ...verdict, ...(edit !== undefined && { repair: { id: 'negotiate', data: {}, edit } }) };
      },
    },
    'tls-policy': { value: (value, given) => judgeVersion(value, given, tls.findPolicyVersion) },
    'program-options': {
      value(value, given) {
        const text = readText(value) ?? '';
        const cipher = tls.findProgramCipher(text);
        if (cipher !== undefined)
          return { message: 'weakCipher', data: { value: cipher, ...siteData(given) } };
        const found = tls.findProgramVersion(text);
        return found && reportVersion(given, found.option, found.version);
      },
    },
    'tls-option-bits': {
      value(value, given) {
        if (value.kind !== 'literal' || typeof value.value !== 'number') return undefined;
        const { highest, isUnsafe, isLenient } = tls.readOptionBits(value.value);
        const option = given.position.option ?? 'secureOptions';
        if (isUnsafe) return { message: 'unsafeRenegotiation', data: { option, ...siteData(given) } };
        const verdict = reportVersion(given, option, highest);
        if (!isLenient || verdict?.message === 'legacyVersion') return verdict;
        return { message: 'unpatchedServer', data: { option, ...siteData(given) } };
      },
    },
    'tls-ciphers': {
      value(value, given) {
        const broken = tls.findBrokenCipher(readText(value) ?? '');
        if (broken === undefined) return undefined;
        return { message: 'weakCipher', data: { value: broken, ...siteData(given) } };
      },
    },
    'tls-ticket-keys': {
      value(value, given) {
        if (value.kind !== 'literal' || typeof value.value !== 'string') return undefined;
        const option = given.position.option ?? 'the argument';
        return { message: 'staticTicketKeys', data: { option, ...siteData(given) } };
      },
    },
  },
});

function siteData({ site, line }: Given) {
  return { api: site.api, line };
}

function reportVersion(given: Given, value: string, version: tls.TlsVersion) {
  if (version >= PREFERRED) return undefined;
  const data = { value, version: tls.printTlsVersion(version), ...siteData(given) };
  if (version >= LOWEST) return { message: 'datedVersion' as const, data };
  return { message: 'legacyVersion' as const, data: { ...data, document: tls.getDeprecation(version) } };
}

function judgeVersion(value: KnownValue, given: Given, find: (text: string) => tls.TlsVersion | undefined) {
  const text = value.kind === 'literal' ? String(value.value) : undefined;
  const version = text === undefined ? undefined : find(text);
  if (text === undefined || version === undefined) return undefined;
  return reportVersion(given, printGiven(given.site, given.position, text), version);
}

function judgeAnyMethod(value: KnownValue, given: Given) {
  const text = readText(value) ?? '';
  if (!tls.isMethodForAny(text)) return undefined;
  const data = { value: text, version: tls.printTlsVersion(1), ...siteData(given) };
  return { message: 'datedVersion' as const, data };
}
