import { describePackage } from '../grammar/index.ts';

/** Names of cookies that let in whoever has them. */
const CREDENTIAL = { matches: /sess|sid$|token|auth|csrf|xsrf|jwt|remember/i, such: 'session' };

export default describePackage({
  package: 'express',
  version: '5.1.0',
  sinks: { unguessable: [{ at: 'Response#cookie(1)', when: { '(0)': CREDENTIAL } }] },
});
