import { describePackage } from '../grammar/index.ts';

/**
 * Options of the driver stand under `driverOptions.connection` up to version 6, where knex is between, and under
 * `driverOptions` since, and for MongoDB always.
 */
export default describePackage({
  package: '@mikro-orm/core',
  version: '7.2',
  aliases: [
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/mssql',
    '@mikro-orm/mongodb',
    '@mikro-orm/sqlite',
    '@mikro-orm/libsql',
    '@mikro-orm/better-sqlite',
  ],
  roles: {
    'tls-options': [
      'MikroORM.{init,initSync}(0).driverOptions.ssl',
      'MikroORM.{init,initSync}(0).driverOptions.connection.ssl',
      'new MikroORM(0).driverOptions.ssl',
      'new MikroORM(0).driverOptions.connection.ssl',
      'defineConfig(0).driverOptions.ssl',
      'defineConfig(0).driverOptions.connection.ssl',
    ],
    'tls-verify': [
      'MikroORM.{init,initSync}(0).driverOptions.ssl.rejectUnauthorized',
      'MikroORM.{init,initSync}(0).driverOptions.connection.ssl.rejectUnauthorized',
      'new MikroORM(0).driverOptions.ssl.rejectUnauthorized',
      'new MikroORM(0).driverOptions.connection.ssl.rejectUnauthorized',
      'defineConfig(0).driverOptions.ssl.rejectUnauthorized',
      'defineConfig(0).driverOptions.connection.ssl.rejectUnauthorized',
    ],
    'tls-skip-verify': [
      'MikroORM.{init,initSync}(0).driverOptions.{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
      'MikroORM.{init,initSync}(0).driverOptions.options.trustServerCertificate',
      'MikroORM.{init,initSync}(0).driverOptions.connection.options.trustServerCertificate',
      'new MikroORM(0).driverOptions.{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
      'new MikroORM(0).driverOptions.options.trustServerCertificate',
      'new MikroORM(0).driverOptions.connection.options.trustServerCertificate',
      'defineConfig(0).driverOptions.{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
      'defineConfig(0).driverOptions.options.trustServerCertificate',
      'defineConfig(0).driverOptions.connection.options.trustServerCertificate',
    ],
    'tls-identity-check': [
      'MikroORM.{init,initSync}(0).driverOptions.ssl.checkServerIdentity',
      'MikroORM.{init,initSync}(0).driverOptions.connection.ssl.checkServerIdentity',
      'new MikroORM(0).driverOptions.ssl.checkServerIdentity',
      'new MikroORM(0).driverOptions.connection.ssl.checkServerIdentity',
      'defineConfig(0).driverOptions.ssl.checkServerIdentity',
      'defineConfig(0).driverOptions.connection.ssl.checkServerIdentity',
    ],
    'tls-keep': [
      'MikroORM.{init,initSync}(0).driverOptions.{ssl,tls}',
      'MikroORM.{init,initSync}(0).driverOptions.options.encrypt',
      'MikroORM.{init,initSync}(0).driverOptions.connection.options.encrypt',
      'MikroORM.{init,initSync}(0).driverOptions.connection.ssl',
      'new MikroORM(0).driverOptions.{ssl,tls}',
      'new MikroORM(0).driverOptions.options.encrypt',
      'new MikroORM(0).driverOptions.connection.options.encrypt',
      'new MikroORM(0).driverOptions.connection.ssl',
      'defineConfig(0).driverOptions.{ssl,tls}',
      'defineConfig(0).driverOptions.options.encrypt',
      'defineConfig(0).driverOptions.connection.options.encrypt',
      'defineConfig(0).driverOptions.connection.ssl',
    ],
    'dial-neutral-url': [
      'MikroORM.{init,initSync}(0).clientUrl',
      'new MikroORM(0).clientUrl',
      'defineConfig(0).clientUrl',
    ],
    'dial-host': ['MikroORM.{init,initSync}(0).host', 'new MikroORM(0).host', 'defineConfig(0).host'],
    'tls-version': [
      'MikroORM.{init,initSync}(0).driverOptions.ssl.{minVersion,maxVersion}',
      'MikroORM.{init,initSync}(0).driverOptions.connection.ssl.{minVersion,maxVersion}',
      'new MikroORM(0).driverOptions.ssl.{minVersion,maxVersion}',
      'new MikroORM(0).driverOptions.connection.ssl.{minVersion,maxVersion}',
      'defineConfig(0).driverOptions.ssl.{minVersion,maxVersion}',
      'defineConfig(0).driverOptions.connection.ssl.{minVersion,maxVersion}',
    ],
    'tls-ciphers': [
      'MikroORM.{init,initSync}(0).driverOptions.ssl.ciphers',
      'MikroORM.{init,initSync}(0).driverOptions.connection.ssl.ciphers',
      'new MikroORM(0).driverOptions.ssl.ciphers',
      'new MikroORM(0).driverOptions.connection.ssl.ciphers',
      'defineConfig(0).driverOptions.ssl.ciphers',
      'defineConfig(0).driverOptions.connection.ssl.ciphers',
    ],
  },
});
