import { callRule, ciphers, readText, sealByTag, type RoleJudge } from '../../authoring/index.ts';

const messages = {
  unauthenticated: {
    set: 'strict',
    text: '`{{api}}` uses {{mode}}, in which whoever changes the ciphertext changes the message, and no MAC in this file would tell; use AES-GCM or ChaCha20-Poly1305, or a MAC over the ciphertext.',
  },
} as const;

const repairs = {
  seal: {
    kind: 'suggestion',
    text: 'Encrypt by GCM and put the tag behind; what opens it has to be given the tag, and to open what is old as before.',
  },
} as const;

type Judge = RoleJudge<typeof messages, typeof repairs, object>;

/** The name of a cipher that is sound, in a mode without a tag; a MAC anywhere in the file may be the one over its ciphertext. */
const named: Judge = {
  value(value, { site, getSites, file, position }) {
    if (value.kind !== 'literal' || typeof value.value !== 'string' || !ciphers.isSound(value.value))
      return undefined;
    const mode = ciphers.findCipherMode(value.value);
    if (mode === undefined || !ciphers.isMalleable(mode) || getSites('mac-made').length > 0) return undefined;
    const edit = position.role === 'nonce-cipher' ? sealByTag(file, site) : undefined;
    const repair = edit === undefined ? undefined : ({ id: 'seal', data: {}, edit } as const);
    const data = { api: site.api, mode: mode.toUpperCase() };
    return { message: 'unauthenticated', node: site.node, data, repair };
  },
};

const called: Judge = {
  called: ({ site, getSites, read }) =>
    // Blocks one by one are another flaw: `no-weak-cipher`.
    getSites('mac-made').length > 0 ||
    read('cipher-mode').values.known.some((mode) => readText(mode) === 'ecb')
      ? undefined
      : { message: 'unauthenticated', data: { api: site.api, mode: 'a mode without a tag' } },
};

export default callRule({
  name: 'require-authenticated-encryption',
  docs: {
    description: 'Require that encryption proves the message unchanged, by its mode or by a MAC.',
    counters: ['ENC-4', 'ENC-4.2', 'T-V2'],
    cwe: ['CWE-353', 'CWE-649'],
  },
  messages,
  repairs,
  judges: { 'nonce-cipher': named, 'opened-cipher': named, 'malleable-cipher': called },
});
