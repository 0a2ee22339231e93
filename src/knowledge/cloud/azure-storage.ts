import { describePackage } from '../grammar/index.ts';

/** Clients of services take the URL first; a connection string in its place names the protocol itself. */
export default describePackage({
  package: '@azure/storage-blob',
  version: '12.32',
  aliases: [
    '@azure/storage-queue',
    '@azure/storage-file-share',
    '@azure/storage-file-datalake',
    '@azure/data-tables',
    '@azure/keyvault-keys',
    '@azure/keyvault-secrets',
    '@azure/keyvault-certificates',
  ],
  roles: {
    'dial-url': ['new *(0)'],
    'dial-neutral-url': ['*.fromConnectionString(0)'],
  },
});
