import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/typeorm',
  version: '12.0',
  roles: {
    'tls-options': ['TypeOrmModule.forRoot(0).ssl', 'TypeOrmModule.forRoot(0).extra.ssl'],
    'tls-verify': [
      'TypeOrmModule.forRoot(0).ssl.rejectUnauthorized',
      'TypeOrmModule.forRoot(0).extra.ssl.rejectUnauthorized',
    ],
    'tls-skip-verify': [
      // TypeORM hands the other two to MongoDB's driver in `extra` only.
      'TypeOrmModule.forRoot(0).tlsAllowInvalidCertificates',
      'TypeOrmModule.forRoot(0).extra.{tlsAllowInvalidCertificates,tlsAllowInvalidHostnames,tlsInsecure}',
      'TypeOrmModule.forRoot(0).options.trustServerCertificate',
    ],
    'tls-identity-check': [
      'TypeOrmModule.forRoot(0).ssl.checkServerIdentity',
      'TypeOrmModule.forRoot(0).extra.ssl.checkServerIdentity',
    ],
    'tls-enable': [
      { at: 'TypeOrmModule.forRoot(0).ssl', when: { '(0).type': 'postgres' } },
      { at: 'TypeOrmModule.forRoot(0).extra.ssl', when: { '(0).type': 'postgres' } },
      { at: 'TypeOrmModule.forRoot(0).ssl', when: { '(0).type': 'cockroachdb' } },
      { at: 'TypeOrmModule.forRoot(0).extra.ssl', when: { '(0).type': 'cockroachdb' } },
      { at: 'TypeOrmModule.forRoot(0).{tls,ssl}', when: { '(0).type': 'mongodb' } },
    ],
    'tls-enable-options': [
      { at: 'TypeOrmModule.forRoot(0).ssl', when: { '(0).type': 'mysql' } },
      { at: 'TypeOrmModule.forRoot(0).extra.ssl', when: { '(0).type': 'mysql' } },
      { at: 'TypeOrmModule.forRoot(0).ssl', when: { '(0).type': 'mariadb' } },
      { at: 'TypeOrmModule.forRoot(0).extra.ssl', when: { '(0).type': 'mariadb' } },
    ],
    'tls-keep': ['TypeOrmModule.forRoot(0).options.encrypt'],
    'dial-neutral-url': ['TypeOrmModule.forRoot(0).url'],
    'dial-host': ['TypeOrmModule.forRoot(0).host'],
    'dial-socket': ['TypeOrmModule.forRoot(0).socketPath'],
    'tls-version': [
      'TypeOrmModule.forRoot(0).ssl.{minVersion,maxVersion}',
      'TypeOrmModule.forRoot(0).extra.ssl.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'TypeOrmModule.forRoot(0).ssl.secureProtocol',
      'TypeOrmModule.forRoot(0).extra.ssl.secureProtocol',
    ],
    'tls-option-bits': [
      'TypeOrmModule.forRoot(0).ssl.secureOptions',
      'TypeOrmModule.forRoot(0).extra.ssl.secureOptions',
    ],
    'tls-ciphers': ['TypeOrmModule.forRoot(0).ssl.ciphers', 'TypeOrmModule.forRoot(0).extra.ssl.ciphers'],
  },
});
