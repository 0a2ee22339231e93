import { findEnclosingFunction, printName } from '../../ast/index.ts';
import {
  completeReplacement,
  createRule,
  findBareQuotings,
  findForgetful,
  findHostChecks,
  findIncomplete,
  findLooseGuards,
  findRawSchemeChecks,
  findSchemeChecks,
  findSuffixSearches,
  findWideRanges,
  replaceNode,
} from '../../authoring/index.ts';

export default createRule(
  {
    name: 'no-incomplete-sanitization',
    docs: {
      description: 'Disallow replacements and checks that leave some of what they are to keep out.',
      counters: ['T3', 'T-1', 'AV-INJECTION', 'AV-XSS'],
      cwe: ['CWE-20', 'CWE-116', 'CWE-80'],
    },
    messages: {
      incomplete: {
        set: 'recommended',
        text: '`{{name}}` counts on a replacement that {{flaw}}.',
      },
      untrustworthy: {
        set: 'recommended',
        text: '`{{name}}` is declared to keep data harmless, and its callers rely on that, but it {{flaw}}.',
      },
      incompleteElsewhere: {
        set: 'strict',
        text: 'This {{flaw}}.',
      },
      inexactHost: {
        set: 'strict',
        text: '`{{subject}}` is compared with `{{host}}` by {{weakness}}, and `{{other}}` passes as well; parse it by `new URL` and compare the whole host.',
      },
      foundNowhere: {
        set: 'strict',
        text: '`{{method}}` answers -1 where it finds nothing, and so does the difference where the text is one character shorter; ask `endsWith`.',
      },
      oneScheme: {
        set: 'strict',
        text: 'Of the schemes that run scripts only `javascript:` is looked for, and `data:` and `vbscript:` pass; let in those that are meant, such as `https:`.',
      },
      rawScheme: {
        set: 'strict',
        text: '`{{subject}}` is looked at as it is written, and browsers overlook tabs and ends of lines in a scheme; parse it by `new URL`, and let in the `protocol` of those that are meant.',
      },
      bareQuotes: {
        set: 'strict',
        text: '`{{name}}` puts its text between {{quote}}, and leaves each {{quote}} that is in it; escape those, or refuse such texts.',
      },
      wideRange: {
        set: 'strict',
        text: '`{{range}}` takes the signs between `Z` and `a` as well, the backslash and brackets among them; write `A-Za-z`.',
      },
    },
    repairs: {
      complete: { kind: 'hardening', text: 'Replace all of them.' },
      askEnd: { kind: 'suggestion', text: 'Ask whether the text ends so.' },
    },
  },
  ({ file, level, report, getText }) => ({
    Program() {
      const flawed = new Set<ReturnType<typeof findEnclosingFunction>>();
      for (const found of findIncomplete(file)) {
        const { replacement, flaw, purpose } = found;
        const edit = completeReplacement(found, getText);
        const shared = {
          node: replacement.call,
          loc: replacement.method.loc,
          repair: edit && ({ id: 'complete', data: {}, edit } as const),
        };
        if (purpose?.kind === 'declared') flawed.add(findEnclosingFunction(replacement.call));
        report(
          purpose?.kind === 'declared'
            ? { ...shared, message: 'untrustworthy', data: { name: purpose.name, flaw: flaw.text } }
            : purpose === undefined
              ? { ...shared, message: 'incompleteElsewhere', data: { flaw: flaw.text } }
              : { ...shared, message: 'incomplete', data: { name: purpose.name, flaw: flaw.text } },
        );
      }
      const told = new Set<unknown>();
      for (const { node, ...data } of [...findForgetful(file, flawed), ...findLooseGuards(file)]) {
        told.add(node);
        report({ message: 'untrustworthy', node, data });
      }
      if (level !== 'strict') return;
      for (const { node, subject, ...data } of findHostChecks(file))
        if (!told.has(node))
          report({ message: 'inexactHost', node, data: { subject: printName(subject), ...data } });
      for (const node of findSchemeChecks(file)) report({ message: 'oneScheme', node, data: {} });
      for (const { node, subject } of findRawSchemeChecks(file))
        report({ message: 'rawScheme', node, data: { subject: printName(subject) } });
      for (const { node, range } of findWideRanges(file))
        report({ message: 'wideRange', node, data: { range } });
      for (const { node, name, quote } of findBareQuotings(file))
        report({ message: 'bareQuotes', node, data: { name, quote } });
      for (const { node, method, text, end } of findSuffixSearches(file)) {
        const isSaid = node.operator.startsWith('=');
        const asked = `${isSaid ? '' : '!'}${getText(text)}.endsWith(${getText(end)})`;
        const repair = { id: 'askEnd', data: {}, edit: replaceNode(node, asked) } as const;
        report({ message: 'foundNowhere', node, data: { method }, repair });
      }
    },
  }),
);
