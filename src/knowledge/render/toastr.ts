import { describePackage } from '../grammar/index.ts';

const METHODS = '{success,info,warning,error}';

/** Messages and titles are markup, unless the options say that they are escaped. */
export default describePackage({
  package: 'toastr',
  version: '2.1.4',
  globals: { toastr: '' },
  sinks: {
    markup: [{ at: `${METHODS}(0..1)`, when: { '(2).escapeHtml': { not: true } } }],
  },
});
