import { findKeptAnswers, findSharedResults, findStorableAnswers, flowRule } from '../../authoring/index.ts';

interface Options {
  readonly classified: boolean;
}

export default flowRule({
  name: 'require-no-store',
  docs: {
    description:
      "Require that caches keep no answers with credentials, classified data or what is one account's.",
    counters: ['NET-5', 'NET-5.2', 'I3'],
    cwe: ['CWE-525', 'CWE-524'],
  },
  options: {
    schema: {
      classified: {
        description:
          'Report answers with classified data that nothing keeps out of caches, for projects whose answers may hold it.',
        type: 'boolean',
      },
    },
    defaults: { classified: false },
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
    keptByWorker: {
      set: 'strict',
      text: '`{{api}}` keeps whatever the page asks for, what is shown to one account too, for whoever uses the browser next; keep what a list of paths or `Cache-Control` allows.',
    },
    keptByBrowser: {
      set: 'strict',
      text: '`{{api}}` keeps what was asked for with credentials, for whoever uses the browser next; leave it out of the cache.',
    },
    reused: {
      set: 'strict',
      text: '`{{api}}` asks with credentials and takes whatever answer the cache holds, though another account may have asked for it; write `no-store`.',
    },
  },
  repairs: {
    setHeader: { kind: 'hardening', text: 'Set `Cache-Control: no-store` on this answer.' },
    keepOut: { kind: 'hardening', text: 'Write `no-store`.' },
  },
  judges: {},
  *besides(file, level, { classified }: Options) {
    if (level !== 'strict') return;
    for (const { kind, node, api, what, edit } of findStorableAnswers(file, classified)) {
      const repair = edit && {
        id: kind === 'shared' ? ('keepOut' as const) : ('setHeader' as const),
        data: {},
        edit,
      };
      yield { message: kind, data: { api, what }, node, repair };
    }
    for (const { node, api, name } of findSharedResults(file))
      yield { message: 'sharedKey', data: { api, name }, node };
    for (const { kind, node, api, edit } of findKeptAnswers(file)) {
      const repair = edit && { id: 'keepOut' as const, data: {}, edit };
      yield { message: KEPT[kind], data: { api }, node, repair };
    }
  },
});

const KEPT = { all: 'keptByWorker', own: 'keptByBrowser', reused: 'reused' } as const;
