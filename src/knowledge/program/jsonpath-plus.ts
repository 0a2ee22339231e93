import { describePackage } from '../grammar/index.ts';

/** Before version 10.3 its scripts ran in `vm`; since then only where that is asked for. */
export default describePackage({
  package: 'jsonpath-plus',
  version: '10.4.0',
  sinks: {
    code: [
      { at: 'JSONPath(0).path', when: { '(0).eval': 'native' } },
      { at: 'JSONPath(0).path', when: { '(0).eval': { not: false } }, versions: '<10.3' },
      { at: 'JSONPath(1)', when: { '(0).eval': 'absent' }, versions: '<10.3' },
      { at: 'new JSONPath(0).path', when: { '(0).eval': 'native' } },
    ],
  },
});
