import { describePackage } from '../grammar/index.ts';

/** `about:blank` in place of URLs that run scripts. */
export default describePackage({
  package: '@braintree/sanitize-url',
  version: '7.1.2',
  sanitizers: { 'script-url': ['sanitizeUrl()'] },
});
