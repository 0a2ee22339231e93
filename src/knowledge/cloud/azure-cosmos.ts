import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/cosmos',
  version: '4.9',
  roles: {
    'dial-url': ['new CosmosClient(0).endpoint'],
  },
});
