import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cookie-session',
  version: '2.1.1',
  sinks: { unguessable: ['(0).secret', '(0).keys.*'] },
});
