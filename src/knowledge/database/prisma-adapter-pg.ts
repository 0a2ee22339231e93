import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@prisma/adapter-pg',
  version: '7.10',
  roles: {
    'tls-options': ['new PrismaPg(0).ssl'],
    'tls-verify': ['new PrismaPg(0).ssl.rejectUnauthorized'],
    'tls-identity-check': ['new PrismaPg(0).ssl.checkServerIdentity'],
    'tls-enable': ['new PrismaPg(0).ssl'],
    'dial-neutral-url': ['new PrismaPg(0)', 'new PrismaPg(0).connectionString'],
    'dial-host': ['new PrismaPg(0).host'],
    'tls-version': ['new PrismaPg(0).ssl.{minVersion,maxVersion}'],
    'tls-method': ['new PrismaPg(0).ssl.secureProtocol'],
    'tls-option-bits': ['new PrismaPg(0).ssl.secureOptions'],
    'tls-ciphers': ['new PrismaPg(0).ssl.ciphers'],
  },
});
