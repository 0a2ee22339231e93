import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/core-rest-pipeline',
  version: '1.24',
  roles: {
    'dial-url': ['createPipelineRequest(0).url'],
  },
});
