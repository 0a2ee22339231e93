import { canThrow, getReturns } from '../../ast/index.ts';
import {
  callRule,
  connection,
  removeProperty,
  replaceNode,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

/** Options of programs that make them accept any certificate: Chromium's, curl's, git's, npm's, wget's. */
const BLIND_PROGRAM =
  /(?:^|\s)(?:--ignore-certificate-errors(?!-spki)|--allow-insecure-localhost|--insecure|--no-check-certificate|--strict-ssl=false|(?:-c\s*)?http\.sslverify=(?:false|0))(?![\w-])/i;

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
      text: '`{{option}}` is {{value}} for `{{api}}` (line {{line}}), so any certificate is accepted and a man in the middle goes unseen; check it, and name a private authority by `ca`.',
    },
    identityUnchecked: {
      set: 'recommended',
      text: '`{{option}}` of `{{api}}` (line {{line}}) never objects, so a certificate for any other host is accepted; leave it out, or return the Error of `tls.checkServerIdentity`.',
    },
    programUnverified: {
      set: 'recommended',
      text: '`{{value}}` makes the program that `{{api}}` (line {{line}}) starts accept any certificate; leave it out and trust the one authority that is needed.',
    },
  },
  repairs: {
    verify: { kind: 'hardening', text: 'Check the certificate.' },
    useDefault: { kind: 'hardening', text: 'Use the check that TLS has of its own.' },
  },
  judges: {
    'tls-verify': { value: (value, given) => (isNo(value) ? unverified(value, given, 'true') : undefined) },
    'tls-skip-verify': {
      value: (value, given) =>
        value.kind === 'literal' && value.value === true ? unverified(value, given, 'false') : undefined,
    },
    'dial-url': { value: judgeParameters },
    'dial-neutral-url': { value: judgeParameters },
    'tls-identity-check': {
      value(value, given) {
        const { site, position, line } = given;
        if (value.kind !== 'function' || isObjecting(value) || connection.isLocal(given)) return undefined;
        const edit = removeProperty(value.node);
        return {
          message: 'identityUnchecked',
          data: { option: position.option ?? 'the check', api: site.api, line },
          ...(edit !== undefined && { repair: { id: 'useDefault', data: {}, edit } }),
        };
      },
    },
    'program-options': {
      value(value, { site, line }) {
        const text = value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
        const option = text === undefined ? undefined : BLIND_PROGRAM.exec(text)?.[0].trim();
        return option === undefined
          ? undefined
          : { message: 'programUnverified', data: { value: option, api: site.api, line } };
      },
    },
  },
});

/** `false`, and the `0` of environment variables. */
function isNo(value: KnownValue): boolean {
  return value.kind === 'literal' && (value.value === false || value.value === 0 || value.value === '0');
}

function unverified(value: KnownValue, given: Given, safe: string) {
  if (connection.isLocal(given)) return undefined;
  const { site, position, line } = given;
  const isText = value.kind === 'literal' && typeof value.value === 'string';
  const shown = value.kind === 'literal' ? JSON.stringify(value.value) : 'set';
  const edit = replaceNode(value.node, isText ? "'1'" : safe);
  return {
    message: 'verificationDisabled' as const,
    data: { option: position.option ?? 'the argument', value: shown, api: site.api, line },
    repair: { id: 'verify' as const, data: {}, edit },
  };
}

/** `sslmode=no-verify` and its kin in a connection string. */
function judgeParameters(value: KnownValue, given: Given) {
  if (!connection.isUnverifiedUrl(value)) return undefined;
  const data = {
    option: 'the connection string',
    value: 'without a check',
    api: given.site.api,
    line: given.line,
  };
  return { message: 'verificationDisabled' as const, data };
}

/** Can the function return or throw something? What only ever returns nothing accepts everything. */
function isObjecting({ function: check }: Extract<KnownValue, { kind: 'function' }>): boolean {
  if (check.body.type === 'BlockStatement' && canThrow(check.body)) return true;
  return getReturns(check).nodes.some(
    (node) =>
      !(node.type === 'Identifier' && node.name === 'undefined') &&
      !(node.type === 'UnaryExpression' && node.operator === 'void') &&
      node.type !== 'Literal' &&
      node.type !== 'ObjectExpression',
  );
}
