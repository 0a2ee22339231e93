import { findSharedResults, findStorableAnswers, flowRule } from '../../authoring/index.ts';

export default flowRule({
  name: 'require-no-store',
  docs: {
    description:
      "Require that caches keep no answers with credentials, classified data or what is one account's.",
    counters: ['NET-5', 'NET-5.2', 'I3'],
    cwe: ['CWE-525', 'CWE-524'],
  },
  messages: {
    storable: {
      set: 'strict',
      text: '`{{api}}` sends {{what}} and nothing here keeps it out of caches, which may serve it to the next one who asks; set `Cache-Control: no-store` before.',
    },
    shared: {
      set: 'strict',
      text: '`{{api}}` sends {{what}}, and this header lets shared caches keep it for whoever asks next; set `no-store`, or `private`.',
    },
    sharedKey: {
      set: 'strict',
      text: '`{{api}}` keeps what this function gives for everybody, though it reads `{{name}}`, which says who asks; make it part of the key.',
    },
  },
  repairs: {
    setHeader: { kind: 'hardening', text: 'Set `Cache-Control: no-store` on this answer.' },
    keepOut: { kind: 'hardening', text: 'Write `no-store`.' },
  },
  judges: {},
  *besides(file, level) {
    if (level !== 'strict') return;
    for (const { kind, node, api, what, edit } of findStorableAnswers(file)) {
      if (kind === 'shared') {
        const repair = edit && { id: 'keepOut' as const, data: {}, edit };
        yield { message: 'shared', data: { api, what }, node, repair };
      } else {
        const repair = edit && { id: 'setHeader' as const, data: {}, edit };
        yield { message: 'storable', data: { api, what }, node, repair };
      }
    }
    for (const { node, api, name } of findSharedResults(file))
      yield { message: 'sharedKey', data: { api, name }, node };
  },
});
