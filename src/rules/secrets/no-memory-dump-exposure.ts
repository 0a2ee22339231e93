import { createRule, debuggers, dumps, isServed, replaceNode } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-memory-dump-exposure',
    docs: {
      description: 'Disallow dumps of the memory, and debuggers, that others can reach.',
      counters: ['I4', 'I-V4'],
      cwe: ['CWE-528', 'CWE-200', 'CWE-489'],
    },
    messages: {
      dumpOnRequest: {
        set: 'recommended',
        text: '`{{api}}` puts all that is in memory, keys and passwords among it, where a request says so; make dumps by a signal or on the machine.',
      },
      dumpServed: {
        set: 'recommended',
        text: '`{{api}}` writes all that is in memory below `{{folder}}`, a folder whose files are sent to everybody (line {{line}}); write it elsewhere.',
      },
      debuggerOpen: {
        set: 'recommended',
        text: '`{{api}}` lets a debugger listen at `{{host}}`, and whoever reaches it reads the memory and runs code; let it listen at `127.0.0.1`.',
      },
    },
    repairs: { local: { kind: 'hardening', text: 'Let it listen at `127.0.0.1`.' } },
  },
  ({ file, report }) => ({
    Program() {
      for (const { node, api } of file.getSites('memory-dump'))
        if (isServed(file, node)) report({ message: 'dumpOnRequest', node, data: { api } });
      for (const { node, api, folder, line } of dumps.findServedDumps(file))
        report({ message: 'dumpServed', node, data: { api, folder, line } });
      for (const { node, api, host, local } of debuggers.findOpenDebuggers(file)) {
        const repair =
          local === undefined || local === ''
            ? undefined
            : { id: 'local' as const, data: {}, edit: replaceNode(node, local) };
        report({ message: 'debuggerOpen', node, data: { api, host }, repair });
      }
    },
  }),
);
