import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/storage-blob',
  version: '12.32',
  roles: {
    credential: ['new StorageSharedKeyCredential(1)', 'BlobServiceClient.fromConnectionString(0)'],
  },
});
