import { describePackage } from '../grammar/index.ts';

/** Expressions of others are what it is for; they have called functions that they were not to reach (CVE-2025-12735). */
export default describePackage({
  package: 'expr-eval',
  version: '2.0.2',
  sinks: { 'isolated-code': ['Parser.{evaluate,parse}(0)', 'Parser#{evaluate,parse}(0)'] },
});
