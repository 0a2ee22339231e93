import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/storage-blob',
  version: '12.28',
  roles: { credential: ['new StorageSharedKeyCredential(1)'] },
});
