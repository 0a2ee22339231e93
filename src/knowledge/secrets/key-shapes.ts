import { WORD, type Shape } from './shape.ts';

/** Keys and tokens of standards, whoever issued them. */
export const KEY_SHAPES: readonly Shape[] = [
  {
    provider: 'PEM',
    what: 'private key',
    env: 'PRIVATE_KEY',
    words: ['-----BEGIN '],
    // The body follows: a comparison with the first line alone is no key. A text of JSON writes its lines as `\n`.
    pattern:
      '-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----(?:\\s|\\\\n|[A-Za-z-]{1,20}: [^\\n]{0,200}\\n){1,20}[A-Za-z0-9+/]{40,}',
    documentation: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
  {
    provider: 'JSON Web Token',
    what: 'of somebody',
    env: 'ACCESS_TOKEN',
    words: ['eyJ'],
    pattern: `eyJ${WORD}{10,1000}\\.eyJ${WORD}{10,4000}\\.${WORD}{20,1500}`,
    checksum: 'jwt',
    documentation: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    provider: 'age',
    what: 'secret key',
    env: 'AGE_SECRET_KEY',
    words: ['AGE-SECRET-KEY-1'],
    pattern: 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
    documentation: 'https://age-encryption.org/v1',
  },
  {
    provider: 'PuTTY',
    what: 'private key',
    env: 'SSH_PRIVATE_KEY',
    words: ['PuTTY-User-Key-File-'],
    pattern: 'PuTTY-User-Key-File-\\d: [a-z0-9-]{6,30}[^]{20,4000}Private-Lines: \\d{1,3}',
    documentation: 'https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html',
  },
];
