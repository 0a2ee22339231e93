import { completeReplacement, createRule, findIncomplete } from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-incomplete-sanitization',
    docs: {
      description: 'Disallow replacements that leave some of what they are to take away.',
      counters: ['T3', 'T-1', 'AV-INJECTION', 'AV-XSS'],
      cwe: ['CWE-20', 'CWE-116', 'CWE-80'],
    },
    messages: {
      incomplete: {
        set: 'recommended',
        text: '`{{name}}` counts on a replacement that {{flaw}}.',
      },
      incompleteElsewhere: {
        set: 'strict',
        text: 'This {{flaw}}.',
      },
    },
    repairs: {
      complete: { kind: 'hardening', text: 'Replace all of them.' },
    },
  },
  ({ file, report, getText }) => ({
    Program() {
      for (const found of findIncomplete(file)) {
        const { replacement, flaw, purpose } = found;
        const edit = completeReplacement(found, getText);
        const shared = {
          node: replacement.call,
          loc: replacement.method.loc,
          repair: edit && ({ id: 'complete', data: {}, edit } as const),
        };
        report(
          purpose === undefined
            ? { ...shared, message: 'incompleteElsewhere', data: { flaw: flaw.text } }
            : { ...shared, message: 'incomplete', data: { name: purpose.name, flaw: flaw.text } },
        );
      }
    },
  }),
);
