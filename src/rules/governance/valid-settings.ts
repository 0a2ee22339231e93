import { getProblems, textRule } from '../../authoring/index.ts';

const FIRST_LINE = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

export default textRule({
  name: 'valid-settings',
  docs: {
    description: 'Require that `settings.mitigate` can be used as it is written.',
    counters: ['OPS-2', 'OPS-2.1'],
    cwe: [],
  },
  messages: {
    invalidSettings: { set: 'recommended', text: '{{problem}}; the rules go on without it.' },
  },
  languages: ['*'],
  isEverywhere: true,
  *judge({ root, settings }) {
    for (const problem of getProblems(settings)) {
      yield { message: 'invalidSettings', node: root, loc: FIRST_LINE, data: { problem } };
    }
  },
});
