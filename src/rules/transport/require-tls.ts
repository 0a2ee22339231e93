import {
  callRule,
  connection,
  isWrittenText,
  replaceNode,
  replaceStart,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

export default callRule({
  name: 'require-tls',
  docs: {
    description: 'Require TLS on every connection that leaves the machine.',
    counters: ['NET-2', 'NET-2.1', 'S3', 'T1', 'I-V3'],
    cwe: ['CWE-319', 'CWE-311'],
  },
  messages: {
    cleartextUrl: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) dials `{{url}}` in clear text, so anyone on the way reads and changes it; use `{{secure}}`.',
    },
    tlsOff: {
      set: 'recommended',
      text: '`{{option}}` switches TLS off for `{{api}}` (line {{line}}), so anyone on the way reads and changes it; switch it on.',
    },
    insecureCredentials: {
      set: 'recommended',
      text: '`{{api}}` makes credentials without TLS, so anyone on the way reads and changes the calls; make those with TLS.',
    },
    cleartextHost: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) dials `{{url}}` in clear text, and nothing shows that it stays on this machine; use `{{secure}}`.',
    },
    tlsDoubtful: {
      set: 'strict',
      text: '`{{option}}` can leave TLS off for `{{api}}` (line {{line}}), and nothing shows that it stays on this machine; switch it on.',
    },
    tlsMissing: {
      set: 'strict',
      text: '`{{api}}` connects to {{host}} without `{{option}}`, and its default is clear text; switch TLS on.',
    },
    upgradeMissing: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) begins in clear text and stays there when the upgrade is stripped; demand the upgrade or begin with TLS.',
    },
    rawSocket: {
      set: 'strict',
      text: '`{{api}}` opens a plain socket to {{host}}; lay TLS over it or use `tls.connect`.',
    },
    cleartextListener: {
      set: 'strict',
      text: '`{{api}}` serves clear text without a redirect to HTTPS; serve HTTPS, or redirect.',
    },
  },
  repairs: {
    secureScheme: { kind: 'hardening', text: 'Dial `{{secure}}`.' },
    switchOn: { kind: 'suggestion', text: 'Switch TLS on.' },
  },
  judges: {
    'dial-url': {
      value: (value, given) => judgeUrl(value, given) ?? connection.findUpgradableUrl(value, given),
    },
    'dial-protocol': { value: connection.findCleartextProtocol },
    'dial-cleartext': { called: connection.findCleartextCall },
    'dial-raw': { called: connection.findRawSocket },
    'dial-neutral-url': { value: connection.findParametersOff },
    'tls-enable': { value: switchedOff('true'), absent: connection.findUnswitched },
    'tls-enable-options': {
      value: switchedOff('{ rejectUnauthorized: true }'),
      absent: connection.findUnswitched,
    },
    'tls-keep': { value: switchedOff('true') },
    'tls-disable': {
      value(value, given) {
        const state = connection.findDisabled(value, given);
        return state && { ...state, repair: switchOn(value, 'false') };
      },
    },
    'tls-upgrade': { value: connection.findRefusedUpgrade, absent: connection.findOptionalUpgrade },
    'tls-absent-credentials': { called: connection.findInsecureCredentials },
    'listen-protocol': { value: connection.findCleartextListener },
    'listen-port': { value: connection.findCleartextListener },
  },
});

function judgeUrl(value: KnownValue, given: Given) {
  const state = connection.findCleartextUrl(value, given);
  if (state?.node === undefined) return undefined;
  const { scheme, node, data } = state;
  // `http.get('https://…')` throws: there the module has to change with the scheme.
  const isModuleBound = given.site.positions.some(({ role }) => role === 'dial-cleartext');
  if (isModuleBound || !isWrittenText(node) || !data.secure.endsWith(':')) return state;
  const edit = replaceStart(node, `${scheme}:`, data.secure);
  return { ...state, repair: { id: 'secureScheme' as const, data: { secure: data.secure }, edit } };
}

function switchOn(value: KnownValue, text: string) {
  return { id: 'switchOn' as const, data: {}, edit: replaceNode(value.node, text) };
}

function switchedOff(on: string) {
  return (value: KnownValue, given: Given) => {
    const state = connection.findSwitchedOff(value, given);
    return state && { ...state, repair: switchOn(value, on) };
  };
}
