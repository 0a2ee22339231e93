import { printName } from '../../ast/index.ts';
import { createRule, findConfused, printWayOfFound, replaceNode } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-type-confusion',
    docs: {
      description: 'Disallow tests that take a list or an object of others for a text.',
      counters: ['NET-1', 'NET-1.1', 'T-1'],
      cwe: ['CWE-843', 'CWE-1287'],
    },
    messages: {
      confused: {
        set: 'strict',
        text: '`{{source}}` (line {{line}}) can be a list or an object, of which `{{asked}}` says something else than of a text, so the test passes what it is to stop; refuse what is no text (`typeof`) first.',
      },
    },
    repairs: {
      asText: { kind: 'suggestion', text: 'Test the text that it makes.' },
    },
    hasWay: true,
  },
  ({ file, level, report, getText }) => ({
    Program() {
      if (level !== 'strict') return;
      for (const { node, subject, asked, source, found } of findConfused(file)) {
        const { name, line } = source;
        report({
          message: 'confused',
          node,
          data: { source: name, line, asked: `${printName(subject)}.${asked}` },
          way: printWayOfFound(found),
          repair: { id: 'asText', data: {}, edit: replaceNode(subject, `String(${getText(subject)})`) },
        });
      }
    },
  }),
);
