import { findEnclosingFunction } from '../../ast/index.ts';
import {
  compareAsValues,
  flowRule,
  makeText,
  type Edit,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-nosql-injection',
  docs: {
    description:
      'Disallow objects of others in the filters of document databases, and text of others in their queries.',
    counters: ['T3', 'T-3', 'T-V4', 'AV-INJECTION'],
    cwe: ['CWE-943'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) can be an object when it reaches `{{api}}`, so whoever sends it writes operators into the query; {{remedy}}.',
    },
    composed: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) becomes part of the query of `{{api}}`, so whoever sends it decides what is asked; {{remedy}}.',
    },
  },
  repairs: {
    compare: { kind: 'suggestion', text: 'Compare with the value as it is, whatever it is: `$eq`.' },
    text: { kind: 'suggestion', text: 'Make it a text.' },
  },
  judges: {
    nosql: {
      tainted(arrival) {
        const edit = compareAsValues(arrival);
        const remedy = edit ? 'compare with it by `$eq`, or make it a text first' : NAME_FIELDS;
        return judge(arrival, remedy, edit && { id: 'compare', data: {}, edit });
      },
    },
    'nosql-value': {
      tainted(arrival) {
        const edit = makeText(arrival);
        return judge(arrival, 'make it a text or a number first', { id: 'text', data: {}, edit });
      },
    },
    'nosql-fields': { tainted: (arrival) => judge(arrival, NAME_FIELDS, undefined) },
    'nosql-text': {
      tainted: (arrival) => ({
        message: 'composed',
        data: {
          ...describe(arrival),
          remedy: 'keep the text constant and hand the value over beside it, or ask a list',
        },
        node: arrival.entry,
      }),
    },
  },
});

const NAME_FIELDS = 'name the fields, and make each value a text or a number first';

interface Repair {
  readonly id: 'compare' | 'text';
  readonly data: object;
  readonly edit: Edit;
}

function judge(arrival: TaintedArrival<object>, remedy: string, repair: Repair | undefined) {
  // What takes operators out may stand before any of the file's queries.
  if (arrival.getSites('operator-filter').length > 0) return undefined;
  const owner = findEnclosingFunction(arrival.sink.node);
  const isTakenOut = arrival
    .getSites('query-operator-filter')
    .some(({ node }) => findEnclosingFunction(node) === owner);
  if (isTakenOut) return undefined;
  return {
    message: 'tainted' as const,
    data: { ...describe(arrival), remedy },
    node: arrival.entry,
    repair,
  };
}

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
