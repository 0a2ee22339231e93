import { describePackage } from '../grammar/index.ts';

/** Script and filter expressions of a path are run; since version 1.3 they reach the current node only. */
export default describePackage({
  package: 'jsonpath',
  version: '1.3.0',
  sinks: {
    code: [{ at: '{query,paths,nodes,value,parent}(1)', versions: '<1.3' }],
  },
});
