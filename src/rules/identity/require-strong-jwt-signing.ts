import { callRule, findSecretClaim, mayHaveClaim, readText } from '../../authoring/index.ts';

export default callRule({
  name: 'require-strong-jwt-signing',
  docs: {
    description: 'Require that tokens are signed, end, and say nothing that is secret.',
    counters: ['T2', 'S-2', 'AV-JWT'],
    cwe: ['CWE-326', 'CWE-327', 'CWE-347'],
  },
  messages: {
    unsigned: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) makes a token that nobody signs, so anybody makes another one; sign it, with ES256 or EdDSA.',
    },
    secretClaim: {
      set: 'recommended',
      text: '`{{name}}` goes into a token at `{{api}}` (line {{line}}), which is signed and not encrypted, so whoever holds it reads it; leave it out.',
    },
    endless: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) makes a token without an end, so a stolen one is good for ever; give it `expiresIn`.',
    },
  },
  judges: {
    'jwt-algorithm': {
      value(value, { site, line }) {
        if (readText(value)?.toLowerCase() !== 'none') return undefined;
        return { message: 'unsigned', data: { api: site.api, line } };
      },
    },
    'jwt-claims': {
      value(value, { site, line, scope }) {
        const claim = findSecretClaim(value, scope);
        if (claim === undefined) return undefined;
        return { message: 'secretClaim', node: claim.node, data: { api: site.api, line, name: claim.name } };
      },
    },
    'jwt-lifetime': {
      absent({ site, line, read, scope }) {
        const claims = read('jwt-claims').values;
        const isEnding = !claims.complete || claims.known.some((value) => mayHaveClaim(value, 'exp', scope));
        return isEnding ? undefined : { message: 'endless', data: { api: site.api, line } };
      },
    },
  },
});
