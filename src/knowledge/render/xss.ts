import { describePackage } from '../grammar/index.ts';

/** Markup of a list of elements only; what is left of others is escaped. */
export default describePackage({
  package: 'xss',
  version: '1.0.17',
  sanitizers: { html: ['()', 'filterXSS()', 'FilterXSS#process()', 'escapeHtml()'] },
  roles: {
    escaper: ['(1).escapeHtml', 'filterXSS(1).escapeHtml', 'new FilterXSS(0).escapeHtml'],
  },
});
