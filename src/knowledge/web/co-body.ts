import { describePackage } from '../grammar/index.ts';

/** The body of a request, parsed. */
export default describePackage({
  package: 'co-body',
  version: '6.2.0',
  sources: { request: ['()', '{json,form,text}()'] },
});
