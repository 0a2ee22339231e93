import { describe, expect, it } from 'vitest';
import { classifyHost, findScheme, readTlsParameters, type Reach } from '../../src/knowledge/index.ts';

describe('how far a host is', () => {
  const hosts: Record<Reach, readonly string[]> = {
    loopback: [
      '',
      'localhost',
      'LOCALHOST',
      'localhost.',
      'app.localhost',
      '127.0.0.1',
      '127.255.255.254',
      '0.0.0.0',
      '::1',
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '::ffff:127.0.0.1',
    ],
    reserved: ['printer.local', 'shop.test', 'shop.example', 'shop.invalid', 'Shop.Test.'],
    internal: [
      'backend',
      'orders.internal',
      'metadata.google.internal',
      'orders.shop.svc',
      'orders.shop.svc.cluster.local',
      'orders.shop.svc.acme.io',
      'nas.lan',
      'router.home',
      'hub.home.arpa',
      'wiki.intranet',
      'git.corp',
      'db.private',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '100.64.0.1',
      '169.254.169.254',
      '[fd12:3456::1]',
      'fe80::1',
      '::ffff:10.0.0.1',
    ],
    public: [
      'acme.io',
      'api.acme.io',
      'API.ACME.IO',
      'acme.io.',
      'example.com',
      'localhost.acme.io',
      'notlocalhost.io',
      'latest.acme.io',
      'local.acme.io',
      '127.0.0.1.nip.io',
      'internal.acme.io',
      'svc.acme.io',
      'xn--bcher-kva.de',
      '8.8.8.8',
      '172.15.255.255',
      '172.32.0.1',
      '192.167.1.1',
      '100.128.0.1',
      '11.0.0.1',
      '[2001:4860:4860::8888]',
      '::ffff:8.8.8.8',
    ],
  };

  for (const [reach, names] of Object.entries(hosts)) {
    it.each(names)(`%j is ${reach}`, (name) => {
      expect(classifyHost(name)).toBe(reach);
    });
  }
});

describe('what a scheme says of TLS', () => {
  it.each(['http', 'ws', 'ftp', 'redis', 'amqp', 'mqtt', 'telnet', 'tcp', 'stomp'])(
    '%s is clear text',
    (name) => {
      expect(findScheme(name)?.kind).toBe('cleartext');
    },
  );

  it.each(['ldap', 'smtp', 'imap', 'pop3', 'nats'])('%s begins in clear text and may switch', (name) => {
    expect(findScheme(name)?.kind).toBe('upgradable');
  });

  it.each(['postgres', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'bolt', 'neo4j'])(
    '%s leaves TLS to the options',
    (name) => {
      expect(findScheme(name)?.kind).toBe('neutral');
    },
  );

  it.each(['https', 'wss', 'ftps', 'rediss', 'amqps', 'mqtts', 'ldaps', 'smtps', 'mongodb+srv'])(
    '%s is over TLS',
    (name) => {
      expect(findScheme(name)?.kind).toBe('tls');
    },
  );

  it('reads schemes in any case', () => {
    expect(findScheme('HTTP')).toEqual(findScheme('http'));
  });

  it('knows nothing of schemes nobody described', () => {
    expect(findScheme('chrome-extension')).toBeUndefined();
    expect(findScheme('toString')).toBeUndefined();
  });

  it('names a scheme over TLS for each in clear text that has one', () => {
    for (const name of ['http', 'ws', 'ftp', 'redis', 'amqp', 'mqtt', 'ldap', 'smtp', 'imap', 'pop3']) {
      const secure = findScheme(name)?.secure;
      expect(secure === undefined ? undefined : findScheme(secure)?.kind, name).toBe('tls');
    }
    expect(findScheme('telnet')?.secure).toBeUndefined();
  });

  it('knows the port that goes with the scheme over TLS', () => {
    expect(findScheme('http')?.ports).toEqual({ 80: 443 });
    expect(findScheme('ldap')?.ports).toEqual({ 389: 636 });
    expect(findScheme('redis')?.ports).toBeUndefined();
  });
});

describe('what the parameters of a connection string say of TLS', () => {
  const strings = {
    off: [
      'postgres://db.acme.io/shop?sslmode=disable',
      'postgres://db.acme.io/shop?application_name=a&sslmode=disable&connect_timeout=3',
      'postgres://db.acme.io/shop?ssl=false',
      'postgres://db.acme.io/shop?ssl=0',
      'mongodb://db.acme.io/shop?tls=false',
      'mongodb+srv://db.acme.io/shop?retryWrites=true&ssl=false',
      'mysql://db.acme.io/shop?useSSL=false',
      'sqlserver://db.acme.io:1433;database=shop;encrypt=false',
    ],
    on: [
      'postgres://db.acme.io/shop?sslmode=require',
      'postgres://db.acme.io/shop?sslmode=verify-full',
      'mongodb://db.acme.io/shop?tls=true',
      'mongodb://db.acme.io/shop?ssl=true&replicaSet=rs0',
      'sqlserver://db.acme.io:1433;encrypt=true',
      'sqlserver://db.acme.io:1433;encrypt=strict',
      'mysql://db.acme.io/shop?ssl={"ca":"x"}',
    ],
    unverified: [
      'postgres://db.acme.io/shop?sslmode=no-verify',
      'mongodb://db.acme.io/shop?tls=true&tlsInsecure=true',
      'mongodb://db.acme.io/shop?tlsAllowInvalidCertificates=true',
      'sqlserver://db.acme.io:1433;encrypt=true;trustServerCertificate=true',
    ],
    undefined: [
      'postgres://db.acme.io/shop',
      'postgres://db.acme.io/shop?sslmode=prefer',
      'postgres://ssl=false@db.acme.io/shop',
      'mongodb://db.acme.io/tls=false',
      'mongodb://db.acme.io/shop?nossl=false',
      'mongodb://db.acme.io/shop?tls=falsey',
      '',
    ],
  };

  for (const [answer, texts] of Object.entries(strings)) {
    it.each(texts)(`%s: ${answer}`, (text) => {
      expect(String(readTlsParameters(text))).toBe(answer);
    });
  }
});
