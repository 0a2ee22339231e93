import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@prisma/adapter-mariadb',
  version: '7.10',
  roles: {
    'tls-options': ['new PrismaMariaDb(0).ssl'],
    'tls-verify': ['new PrismaMariaDb(0).ssl.rejectUnauthorized'],
    'tls-identity-check': ['new PrismaMariaDb(0).ssl.checkServerIdentity'],
    'tls-enable': ['new PrismaMariaDb(0).ssl'],
    'dial-neutral-url': ['new PrismaMariaDb(0)'],
    'dial-host': ['new PrismaMariaDb(0).host'],
    'dial-socket': ['new PrismaMariaDb(0).socketPath'],
    'tls-version': ['new PrismaMariaDb(0).ssl.{minVersion,maxVersion}'],
    'tls-method': ['new PrismaMariaDb(0).ssl.secureProtocol'],
    'tls-option-bits': ['new PrismaMariaDb(0).ssl.secureOptions'],
    'tls-ciphers': ['new PrismaMariaDb(0).ssl.ciphers'],
  },
});
