import { createRule, keyFiles } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'require-protected-key-loading',
    docs: {
      description: 'Require that private keys are kept as key objects, and in files of their owner.',
      counters: ['NET-3', 'NET-3.1', 'I-4'],
      cwe: ['CWE-321', 'CWE-522'],
    },
    messages: {
      keyAsText: {
        set: 'strict',
        text: '`{{api}}` reads a private key into a text that the module keeps, where every log and dump of it shows the key; keep what `createPrivateKey` makes of it.',
      },
      keyFileOpen: {
        set: 'strict',
        text: '`{{api}}` writes a private key to a file that other users of the machine may read, as no mode is given; give it the mode `0o600`.',
      },
    },
    repairs: {
      wrap: { kind: 'suggestion', text: 'Make a key object of it.' },
      close: { kind: 'hardening', text: 'Give it the mode `0o600`.' },
    },
  },
  ({ file, level, report }) => ({
    Program() {
      if (level !== 'strict') return;
      for (const { kind, node, api, edit } of keyFiles.findOpenKeys(file)) {
        if (kind === 'text') {
          const repair = edit && { id: 'wrap' as const, data: {}, edit };
          report({ message: 'keyAsText', node, data: { api }, repair });
        } else {
          const repair = edit && { id: 'close' as const, data: {}, edit };
          report({ message: 'keyFileOpen', node, data: { api }, repair });
        }
      }
    },
  }),
);
