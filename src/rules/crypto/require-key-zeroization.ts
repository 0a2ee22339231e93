import { createRule, isReadAsKey, readKeyLife } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'require-key-zeroization',
    docs: {
      description: 'Require that bytes of keys are overwritten after their last use.',
      counters: ['ENC-2', 'ENC-2.1', 'I4', 'I-4', 'I-V4'],
      cwe: ['CWE-226', 'CWE-244'],
    },
    messages: {
      keyLeft: {
        set: 'strict',
        text: '`{{name}}` holds a key of `{{api}}` and is not overwritten on every way out, so it stays in memory for whoever reads a dump; call `{{name}}.fill(0)` in a `finally`.',
      },
      keyAsText: {
        set: 'strict',
        text: '`{{name}}` holds a key of `{{api}}` (line {{line}}) and becomes a text here, which nobody can overwrite; keep it as bytes.',
      },
    },
    repairs: { wipe: { kind: 'suggestion', text: 'Overwrite the key in a `finally`.' } },
  },
  ({ file, level, report }) => ({
    Program() {
      if (level !== 'strict') return;
      const roles = ['key-bytes', 'key-callback', 'key-part'] as const;
      const read = file.getSites('file-content').filter((site) => isReadAsKey(file, site));
      for (const site of [...roles.flatMap((role) => file.getSites(role)), ...read]) {
        const life = readKeyLife(file, site);
        if (life === undefined) continue;
        const { name, texts, isLeft, repair } = life;
        const data = { name, api: site.api };
        for (const node of texts)
          report({ message: 'keyAsText', node, data: { ...data, line: site.node.loc.start.line } });
        if (!isLeft) continue;
        const wipe = repair === undefined ? undefined : ({ id: 'wipe', data: {}, edit: repair } as const);
        report({ message: 'keyLeft', node: site.node, data, repair: wipe });
      }
    },
  }),
);
