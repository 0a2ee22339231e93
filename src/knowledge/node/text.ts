import { describePackage } from '../grammar/index.ts';

/**
 * What patterns are made of, and what texts are searched with. `String` stands for whatever the file shows to be a text,
 * `Pattern` for regular expressions and schemas that hold some.
 */
export default describePackage({
  package: 'global',
  version: 'ECMAScript 2026',
  sanitizers: { regexp: ['RegExp.escape()'] },
  derived: [['RegExp.escape(0)', 'RegExp.escape()']],
  sinks: {
    // What a pattern is looked for in, by whatever method.
    searched: ['Pattern#exec(0)'],
    regexp: ['RegExp(0)', 'new RegExp(0)', 'String#{match,matchAll,search}(0)'],
  },
});
