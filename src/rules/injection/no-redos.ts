import { findSlow, findSlowIn, findUnreachedSlow, flowRule, writeLinear } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-redos',
  docs: {
    description: 'Disallow regular expressions that take too long.',
    counters: ['D4', 'D-V2'],
    cwe: ['CWE-1333', 'CWE-400'],
  },
  messages: {
    reached: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is searched by `{{pattern}}`, which takes {{degree}} time on many `{{character}}`, so one request keeps this thread busy; bound its length first, or write a pattern with one way to match.',
    },
    requested: {
      set: 'recommended',
      text: 'Requests are matched by `{{pattern}}`, which takes {{degree}} time on many `{{character}}`, so one of them keeps this thread busy; write a pattern with one way to match.',
    },
    slow: {
      set: 'strict',
      text: '`{{pattern}}` takes {{degree}} time on a text of many `{{character}}`; bound the length of what it is given, or write a pattern with one way to match.',
    },
  },
  repairs: {
    linear: { kind: 'suggestion', text: 'Match the same in linear time: `{{pattern}}`.' },
  },
  judges: {
    searched: {
      tainted({ source, sink, file }) {
        const slow = findSlow(file, sink);
        if (slow === undefined) return undefined;
        return {
          message: 'reached',
          data: { source: source.name, line: source.line, ...describe(slow) },
          repair: repair(slow),
        };
      },
    },
  },
  roles: {
    'request-pattern': {
      value({ node }, { file }) {
        const slow = findSlowIn(file, node);
        return slow && { message: 'requested', data: describe(slow), repair: repair(slow) };
      },
    },
  },
  *besides(file, level) {
    if (level !== 'strict') return;
    for (const slow of findUnreachedSlow(file)) {
      yield { message: 'slow', node: slow.pattern.node, data: describe(slow), repair: repair(slow) };
    }
  },
});

type Slow = NonNullable<ReturnType<typeof findSlow>>;

function describe({ pattern, slowness }: Slow) {
  const { degree, character } = slowness;
  const text = pattern.pattern;
  return {
    pattern: `/${text.length > 60 ? `${text.slice(0, 59)}…` : text}/${pattern.flags}`,
    degree,
    character: JSON.stringify(character).slice(1, -1),
  };
}

function repair(slow: Slow) {
  const edit = writeLinear(slow);
  const pattern = slow.slowness.linear?.pattern ?? '';
  return edit && { id: 'linear' as const, data: { pattern }, edit };
}
