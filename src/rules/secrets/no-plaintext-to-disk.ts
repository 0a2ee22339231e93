import { findPipedPlaintext, flowRule } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-plaintext-to-disk',
  docs: {
    description: 'Disallow files of what has just been decrypted.',
    counters: ['STO-4', 'STO-4.2'],
    cwe: ['CWE-312', 'CWE-313'],
  },
  messages: {
    writtenPlaintext: {
      set: 'recommended',
      text: 'What `{{source}}` (line {{line}}) decrypted is written to a file by `{{api}}`, so the disk and its backups hold what was encrypted; keep it in memory, or encrypt it for whoever reads the file.',
    },
  },
  *besides(file) {
    for (const { node, api, source } of findPipedPlaintext(file))
      yield { message: 'writtenPlaintext', node, data: { source: source.name, line: source.line, api } };
  },
  judges: {
    disk: {
      tainted: ({ source, sink }) => ({
        message: 'writtenPlaintext',
        data: { source: source.name, line: source.line, api: sink.api },
      }),
    },
  },
});
