import { findCountedLoops, flowRule, printWayOfFound, sizes, type FlowJudge } from '../../authoring/index.ts';

const messages = {
  unbounded: {
    set: 'recommended',
    text: '`{{source}}` (line {{line}}) says how much memory `{{api}}` takes, so one request takes all there is; bound it first, as by `Math.min`.',
  },
  counted: {
    set: 'recommended',
    text: '`{{source}}` (line {{line}}) says how often the loop runs, so one request keeps this thread busy and fills its memory; bound it first, as by `Math.min`.',
  },
} as const;
const repairs = {
  clamp: { kind: 'suggestion', text: 'Take {{most}} at most; choose a limit that fits.' },
} as const;

const judge: FlowJudge<typeof messages, typeof repairs, object> = {
  tainted: ({ source, sink, entry, getText }) => ({
    message: 'unbounded',
    data: { source: source.name, line: source.line, api: sink.api },
    repair: entry && {
      id: 'clamp',
      data: { most: sizes.MODEST_SIZE },
      edit: (fixer) => [
        fixer.replaceText(entry, `Math.min(${getText(entry)}, ${String(sizes.MODEST_SIZE)})`),
      ],
    },
  }),
};

export default flowRule({
  name: 'no-unbounded-allocation',
  docs: {
    description: 'Require a bound for sizes that others choose.',
    counters: ['NET-1', 'NET-1.2', 'NET-3', 'NET-3.2', 'D4', 'D-V4'],
    cwe: ['CWE-770', 'CWE-789', 'CWE-1284'],
  },
  messages,
  repairs,
  judges: { size: judge, 'size-or-list': judge },
  *besides(file) {
    for (const { bound, found, source } of findCountedLoops(file)) {
      const data = { source: source.name, line: source.line };
      yield { message: 'counted', node: bound, data, way: printWayOfFound(found) };
    }
  },
});
