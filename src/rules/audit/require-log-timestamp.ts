import { callRule, isLaidOut, replaceGiven } from '../../authoring/index.ts';

export default callRule({
  name: 'require-log-timestamp',
  docs: {
    description: 'Require that each line of a log says when it was written.',
    counters: ['R3', 'R-4'],
    cwe: ['CWE-778'],
  },
  messages: {
    switchedOff: {
      set: 'recommended',
      text: '`timestamp: false` leaves the time out of every line of `{{api}}`, so nobody can tell afterwards what came first; leave it on.',
    },
    missing: {
      set: 'strict',
      text: 'The lines of `{{api}}` do not say when they were written; put `format.timestamp()` among the formats.',
    },
  },
  repairs: { on: { kind: 'fix', text: 'Write the time.' } },
  judges: {
    'log-timestamp': {
      value(value, { site, position }) {
        if (value.kind !== 'literal' || value.value !== false) return undefined;
        const edit = replaceGiven(value.node, position, 'true');
        return {
          message: 'switchedOff',
          data: { api: site.api },
          repair: edit && { id: 'on', data: {}, edit },
        };
      },
    },
    'log-maker': {
      called: (given) =>
        isLaidOut(given) && given.getSites('log-timestamp-format').length === 0
          ? { message: 'missing', data: { api: given.site.api } }
          : undefined,
    },
  },
});
