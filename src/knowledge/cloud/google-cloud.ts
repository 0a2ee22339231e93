import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@google-cloud/storage',
  version: '7.22',
  aliases: ['@google-cloud/pubsub', '@google-cloud/datastore', '@google-cloud/spanner'],
  roles: {
    'dial-url': ['new *(0).apiEndpoint'],
  },
});
