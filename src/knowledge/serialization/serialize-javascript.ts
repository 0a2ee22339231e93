import { describePackage } from '../grammar/index.ts';

const SERIALIZED = { at: '()', when: { '(1).unsafe': { unless: true } } } as const;

/** What it makes is code, for a page to run; `unsafe` leaves `</script>` in it. */
export default describePackage({
  package: 'serialize-javascript',
  version: '7.1.4',
  // A script for a page, and for nothing but a script.
  sanitizers: { html: [SERIALIZED], code: ['()'] },
  derived: [
    ['(0)', '()'],
    ['(0).*', '()'],
  ],
  sinks: {
    deserialization: [
      { at: '(0)', when: { '(1).unsafe': true } },
      { at: '(0).*', when: { '(1).unsafe': true } },
    ],
  },
});
