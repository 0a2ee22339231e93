import {
  addSwitch,
  callRule,
  connection,
  findInsecureCredentials,
  isWrittenText,
  replaceGiven,
  secureUrl,
  switchOn,
  switchParameterOn,
  type Edit,
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
      text: '`{{api}}` (line {{line}}) dials `{{url}}` in clear text, so anyone on the way can read and change the traffic; use {{secure}}.',
    },
    tlsOff: {
      set: 'recommended',
      text: '`{{flaw}}` switches TLS off for `{{api}}` (line {{line}}), so anyone on the way can read and change the traffic; switch TLS on.',
    },
    insecureCredentials: {
      set: 'recommended',
      text: '`{{api}}` makes credentials without TLS, so anyone on the way can read and change the calls; use those of `createSsl`.',
    },
    cleartextHost: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) dials `{{url}}` in clear text, and nothing shows that it stays on this machine; use {{secure}}.',
    },
    tlsDoubtful: {
      set: 'strict',
      text: '`{{flaw}}` can leave TLS off for `{{api}}` (line {{line}}), and nothing shows that it stays on this machine; switch TLS on.',
    },
    tlsMissing: {
      set: 'strict',
      text: '`{{api}}` connects to {{host}} without `{{option}}`, and its default is clear text; set `{{option}}`.',
    },
    upgradeMissing: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) begins in clear text and stays there when somebody on the way strips the upgrade to TLS; {{remedy}}.',
    },
    insecureDoubtful: {
      set: 'strict',
      text: '`{{api}}` makes credentials without TLS, and nothing shows that the calls stay on this machine; use those of `createSsl`.',
    },
    rawSocket: {
      set: 'strict',
      text: '`{{api}}` opens a plain socket to {{host}}, and nothing in this file lays TLS over it; use `tls.connect`.',
    },
    cleartextListener: {
      set: 'strict',
      text: '`{{api}}` serves clear text without a redirect to HTTPS, so the first request can be read and changed; serve HTTPS, or redirect.',
    },
  },
  repairs: {
    secureScheme: { kind: 'hardening', text: 'Dial {{secure}}.' },
    secureProtocol: { kind: 'suggestion', text: 'Speak {{secure}}.' },
    switchOn: { kind: 'suggestion', text: 'Switch TLS on.' },
  },
  judges: {
    'dial-url': {
      value: (value, given) => judgeUrl(value, given) ?? judgeUpgrade(value, given),
    },
    'dial-protocol': { value: judgeProtocol },
    'dial-cleartext': { called: connection.findCleartextCall },
    'dial-raw': { called: connection.findRawSocket },
    'dial-neutral-url': { value: judgeParameters },
    'tls-enable': createSwitch('true'),
    'tls-enable-options': createSwitch('{ rejectUnauthorized: true }'),
    'tls-keep': {
      value: (value, given) => judgeSwitch(connection.findSwitchedOff(value, given), value, given, 'true'),
    },
    'tls-disable': {
      value: (value, given) => judgeSwitch(connection.findDisabled(value, given), value, given, 'false'),
    },
    'tls-upgrade': {
      value: (value, given) => judgeSwitch(connection.findRefusedUpgrade(value, given), value, given, 'true'),
      absent: (given) => withSwitch(connection.findOptionalUpgrade(given), addSwitch(given.position, 'true')),
    },
    'tls-absent-credentials': { called: findInsecureCredentials },
    'listen-protocol': { value: connection.findCleartextListener },
    'listen-port': { value: connection.findCleartextListener },
  },
});

type State = ReturnType<typeof connection.findCleartextUrl | typeof connection.findUpgradableUrl>;

function judgeUrl(value: KnownValue, given: Given) {
  return withScheme(connection.findCleartextUrl(value, given), given);
}

function judgeUpgrade(value: KnownValue, given: Given) {
  return withScheme(connection.findUpgradableUrl(value, given), given);
}

function withScheme<S extends NonNullable<State>>(state: S | undefined, given: Given) {
  if (state?.node === undefined) return undefined;
  const edit = isModuleBound(given) ? undefined : secureUrl(state.node, state.scheme);
  if (edit === undefined) return state;
  return { ...state, repair: { id: 'secureScheme' as const, data: { secure: state.secure }, edit } };
}

/** `http.get('https://…')` throws: there the module has to change with the scheme. */
function isModuleBound({ site }: Given): boolean {
  return site.positions.some(({ role }) => role === 'dial-cleartext');
}

function judgeProtocol(value: KnownValue, given: Given) {
  const state = connection.findCleartextProtocol(value, given);
  if (state === undefined || isModuleBound(given) || !isWrittenText(value.node)) return state;
  const edit = replaceGiven(value.node, given.position, `'${state.protocol}'`);
  if (edit === undefined) return state;
  return { ...state, repair: { id: 'secureProtocol' as const, data: { secure: state.data.secure }, edit } };
}

function judgeParameters(value: KnownValue, given: Given) {
  const state = connection.findParametersOff(value, given);
  return state && withSwitch(state, switchParameterOn(state.node, state.data.flaw));
}

function createSwitch(on: string) {
  return {
    value: (value: KnownValue, given: Given) =>
      judgeSwitch(connection.findSwitchedOff(value, given), value, given, on),
    absent: (given: Given) => withSwitch(connection.findUnswitched(given), addSwitch(given.position, on)),
  };
}

function judgeSwitch<S extends object>(state: S | undefined, value: KnownValue, given: Given, on: string) {
  return withSwitch(state, switchOn(value, given.position, on));
}

function withSwitch<S extends object>(state: S | undefined, edit: Edit | undefined) {
  if (state === undefined || edit === undefined) return state;
  return { ...state, repair: { id: 'switchOn' as const, data: {}, edit } };
}
