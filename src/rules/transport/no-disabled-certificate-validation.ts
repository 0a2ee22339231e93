import {
  asked,
  callRule,
  connection,
  printGiven,
  programs,
  findMethodName,
  isAskedFor,
  isObjecting,
  isPassedOn,
  isPeerInspected,
  readText,
  removeGiven,
  replaceGiven,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

export default callRule({
  name: 'no-disabled-certificate-validation',
  docs: {
    description: 'Require that TLS clients check the certificate of the server they talk to.',
    counters: ['NET-2', 'NET-2.1', 'S3', 'S-V2'],
    cwe: ['CWE-295', 'CWE-297'],
  },
  messages: {
    verificationDisabled: {
      set: 'recommended',
      text: '`{{flaw}}` at `{{api}}` (line {{line}}) lets {{what}} pass, so a man in the middle goes unseen; leave the check on and trust a private authority by its certificate (`ca`, `NODE_EXTRA_CA_CERTS`).',
    },
    identityUnchecked: {
      set: 'recommended',
      text: '`{{option}}` of `{{api}}` (line {{line}}) never objects, so a certificate for any other host is accepted; leave it out, or return the Error of `tls.checkServerIdentity`.',
    },
    programUnverified: {
      set: 'recommended',
      text: '`{{flaw}}` at `{{api}}` (line {{line}}) makes a program accept any certificate, so a man in the middle goes unseen; leave it out and trust the one authority that is needed.',
    },
  },
  repairs: {
    verify: { kind: 'hardening', text: 'Check the certificate.' },
    useDefault: { kind: 'hardening', text: 'Use the check that TLS has of its own.' },
  },
  judges: {
    'tls-verify': {
      value: (value, given) => (isNo(value, given) ? judgeSwitch(value, given, 'true') : undefined),
    },
    'tls-skip-verify': {
      value: (value, given) => (isYes(value, given) ? judgeSwitch(value, given, 'false') : undefined),
      called(given) {
        if (connection.isLocal(given)) return undefined;
        const flaw = `${given.site.api.split('.').at(-1) ?? ''}()`;
        const node = findMethodName(given.site.node);
        return { message: 'verificationDisabled', node, data: { flaw, what: WHATEVER, ...siteData(given) } };
      },
    },
    'dial-url': { value: judgeParameters },
    'dial-neutral-url': { value: judgeParameters },
    'tls-identity-check': {
      value(value, given) {
        if (
          value.kind !== 'function' ||
          isObjecting(value.function, given.scope) ||
          connection.isLocal(given)
        )
          return undefined;
        const { option = 'the check' } = given.position;
        const edit = removeGiven(given.position);
        return {
          message: 'identityUnchecked',
          data: { option, ...siteData(given) },
          ...(edit !== undefined && { repair: { id: 'useDefault', data: {}, edit } }),
        };
      },
    },
    'program-options': { value: judgeProgram },
  },
});

const WHATEVER = 'any certificate';

function siteData({ site, line }: Given) {
  return { api: site.api, line };
}

/** Environment variables are texts, so `false` says nothing there; anywhere else TLS takes only `false` for a no. */
function isVariable({ position }: Given): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(position.option ?? '');
}

function isNo(value: KnownValue, given: Given): boolean {
  if (value.kind !== 'literal') return false;
  return isVariable(given) ? String(value.value) === '0' : value.value === false;
}

function isYes(value: KnownValue, given: Given): boolean {
  if (value.kind !== 'literal') return false;
  return isVariable(given) ? /^(?:1|true)$/i.test(String(value.value)) : value.value === true;
}

function judgeSwitch(value: KnownValue, given: Given, safe: string) {
  if (connection.isLocal(given) || isPassedOn(value)) return undefined;
  if (
    given.level !== 'strict' &&
    (isPeerInspected(given) || isAskedFor(value.node, given.scope, asked.asksForTrust))
  )
    return undefined;
  const flaw = printGiven(
    given.site,
    given.position,
    value.kind === 'literal' ? JSON.stringify(value.value) : '…',
  );
  const what = /host|identity/i.test(given.position.option ?? '')
    ? 'the certificate of any other host'
    : WHATEVER;
  const edit = replaceGiven(value.node, given.position, isVariable(given) ? "'1'" : safe);
  return {
    message: 'verificationDisabled' as const,
    data: { flaw, what, ...siteData(given) },
    ...(edit !== undefined && { repair: { id: 'verify' as const, data: {}, edit } }),
  };
}

/** `sslmode=no-verify` and its kin in a connection string. */
function judgeParameters(value: KnownValue, given: Given) {
  const flaw = connection.findUnverifiedParameter(value);
  if (flaw === undefined) return undefined;
  return { message: 'verificationDisabled' as const, data: { flaw, what: WHATEVER, ...siteData(given) } };
}

function judgeProgram(value: KnownValue, given: Given) {
  const text = readText(value);
  const first = given.site.arguments[0];
  const program = first === undefined ? [] : given.scope.values(first).known.map(readText);
  const flaw = text === undefined ? undefined : programs.findUnverifiedOption(text, program[0]);
  if (flaw === undefined || connection.isLocalCommand(given)) return undefined;
  return { message: 'programUnverified' as const, data: { flaw, ...siteData(given) } };
}
