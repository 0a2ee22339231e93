import { describePackage, type Condition } from '../grammar/index.ts';

/** Elements that run scripts, and attributes that do, are escaped unless the list of those allowed lets them in. */
const ATTRIBUTES = { lacks: /^(?:on\w+|srcdoc)$/i, such: 'title' };
const isTame = (options: string): Record<string, Condition> =>
  Object.fromEntries(
    ['whiteList', 'allowList'].flatMap((list): [string, Condition][] => [
      [`${options}.${list}`, ATTRIBUTES],
      ...['script', 'object', 'embed', 'base'].map((tag): [string, Condition] => [
        `${options}.${list}.${tag}`,
        { shown: false },
      ]),
    ]),
  );

/** Markup of a list of elements only; what is left of others is escaped. */
export default describePackage({
  package: 'xss',
  version: '1.0.17',
  sanitizers: {
    html: [
      { at: '()', when: isTame('(1)') },
      { at: 'filterXSS()', when: isTame('(1)') },
      { at: 'FilterXSS#process()', when: isTame('()(0)') },
      'escapeHtml()',
    ],
  },
  derived: [
    ['(0)', '()'],
    ['filterXSS(0)', 'filterXSS()'],
    ['FilterXSS#process(0)', 'FilterXSS#process()'],
  ],
  roles: {
    escaper: ['(1).escapeHtml', 'filterXSS(1).escapeHtml', 'new FilterXSS(0).escapeHtml'],
  },
});
