import { callInstead, createRule, findShownMemory, readGivenSize } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-uninitialized-memory',
    docs: {
      description: 'Disallow handing on memory that was not cleared or written.',
      counters: ['NET-3', 'NET-3.2', 'I4', 'I-4'],
      cwe: ['CWE-908', 'CWE-1188'],
    },
    messages: {
      memoryShown: {
        set: 'recommended',
        text: '`{{api}}` gives memory as others left it, and `{{by}}` (line {{line}}) hands it on with no byte written; use `{{safe}}`.',
      },
      memoryPartlyShown: {
        set: 'recommended',
        text: '`{{api}}` gives memory as others left it, and `{{by}}` (line {{line}}) hands on bytes that nothing has written; use `{{safe}}`.',
      },
      sizeChosen: {
        set: 'recommended',
        text: '`{{api}}` gives memory where a request brings a number in place of a text; use `{{safe}}`.',
      },
      textMayBeShort: {
        set: 'strict',
        text: '`{{api}}` gives memory as others left it; what is written to it may be shorter than what `{{by}}` (line {{line}}) hands on; use `{{safe}}`.',
      },
      memoryLeft: {
        set: 'strict',
        text: '`{{api}}` gives memory as others left it, and the function returns it (line {{line}}) with bytes that nothing has written; use `{{safe}}`.',
      },
      sizeOrContent: {
        set: 'strict',
        text: '`{{api}}` gives memory where it is given a number, and nothing says that it is given none; use `{{safe}}`.',
      },
    },
    repairs: {
      clear: { kind: 'fix', text: 'Call `{{safe}}`, which clears the memory.' },
      copy: { kind: 'suggestion', text: 'Call `{{safe}}`, which takes no number.' },
    },
  },
  ({ file, report }) => ({
    Program() {
      for (const site of [...file.getSites('memory-uncleared'), ...file.getSites('memory-outdated')]) {
        const { node, api } = site;
        const isOutdated = site.positions.some(({ role }) => role === 'memory-outdated');
        const given = isOutdated ? readGivenSize(file, site) : 'size';
        if (given === 'chosen' || given === 'unknown') {
          const message = given === 'chosen' ? ('sizeChosen' as const) : ('sizeOrContent' as const);
          const instead = callInstead(site, 'from');
          const data = { api, safe: instead?.api ?? 'Buffer.from' };
          const repair = instead && { id: 'copy' as const, data: { safe: instead.api }, edit: instead.edit };
          report({ message, node, data, repair });
        }
        const shown = given === 'size' ? findShownMemory(file, site) : undefined;
        if (shown === undefined) continue;
        const instead = callInstead(site, 'alloc');
        const safe = instead?.api ?? 'Buffer.alloc';
        const { by, written } = shown;
        const at = { api, line: shown.node.loc.start.line, safe };
        const repair = instead && { id: 'clear' as const, data: { safe }, edit: instead.edit };
        if (written === 'left') report({ message: 'memoryLeft', node, data: at, repair });
        else report({ message: MESSAGES[written], node, data: { ...at, by }, repair });
      }
    },
  }),
);

const MESSAGES = { nothing: 'memoryShown', part: 'memoryPartlyShown', text: 'textMayBeShort' } as const;
