import { createRule, findQuadratic, printWayOfFound } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-quadratic-work',
    docs: {
      description: 'Disallow work that grows with the square of what others send.',
      counters: ['D-V2'],
      cwe: ['CWE-407'],
    },
    messages: {
      searched: {
        set: 'strict',
        text: '`{{work}}` goes through a list for each element of `{{source}}` (line {{line}}), which others make as long as they like, so the time grows with the square of it; bound its length, or look up in a `Set` or `Map`.',
      },
      copied: {
        set: 'strict',
        text: '`{{work}}` copies or moves all the others for each element of `{{source}}` (line {{line}}), which others make as long as they like, so the time grows with the square of it; bound its length, or `push`.',
      },
    },
    hasWay: true,
  },
  ({ file, level, report }) => ({
    Program() {
      if (level !== 'strict') return;
      for (const { node, work, kind, found, source } of findQuadratic(file)) {
        const data = { work, source: source.name, line: source.line };
        report({ message: kind, node, data, way: printWayOfFound(found) });
      }
    },
  }),
);
