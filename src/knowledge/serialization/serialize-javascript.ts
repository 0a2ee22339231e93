import { describePackage } from '../grammar/index.ts';

/** What it makes is code, for a page to run; `unsafe` leaves `</script>` in it. */
export default describePackage({
  package: 'serialize-javascript',
  version: '7.1.4',
  sinks: {
    deserialization: [
      { at: '(0)', when: { '(1).unsafe': true } },
      { at: '(0).*', when: { '(1).unsafe': true } },
    ],
  },
});
