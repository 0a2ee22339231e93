import { describe, expect, it } from 'vitest';
import {
  findBrokenCipher,
  findMethodVersion,
  findPolicyVersion,
  findTlsVersion,
  getDeprecation,
  isMethodForAny,
  printTlsVersion,
  readOptionBits,
} from '../../src/knowledge/network/tls.ts';

describe('versions', () => {
  it.each([
    ['SSLv2', 0.2],
    ['SSLv3', 0.3],
    ['SSL_V3', 0.3],
    ['ssl3', 0.3],
    ['TLSv1', 1],
    ['TLSv1.0', 1],
    ['TLS1_0', 1],
    ['TLS_1_0', 1],
    ['TLS10', 1],
    ['1.0', 1],
    ['TLSv1_2016', 1],
    ['TLS_V1_2016', 1],
    ['TLSv1.1', 1.1],
    ['TLSv1_1', 1.1],
    ['Tls11', 1.1],
    ['TLSv1.1_2016', 1.1],
    ['TLS_V1_1_2016', 1.1],
    ['1.1', 1.1],
    ['TLSv1.2', 1.2],
    ['TLSv1_2', 1.2],
    ['Tls12', 1.2],
    ['TLS12', 1.2],
    ['1.2', 1.2],
    ['TLSv1.2_2021', 1.2],
    ['TLSv1.3', 1.3],
    ['TLS_V1_3_2025', 1.3],
    ['1.3', 1.3],
  ])('%s', (text, version) => {
    expect(findTlsVersion(text)).toBe(version);
  });

  it.each([
    '',
    'TLS',
    'DTLSv1',
    'HTTP/1.1',
    'v2',
    '2.0',
    'latest',
    'undefined',
    'TLSv2',
    'ssl',
    'SSLv23',
    '100',
  ])("no version in '%s'", (text) => {
    expect(findTlsVersion(text)).toBeUndefined();
  });

  it('are called by their names, and by the documents that deprecate them', () => {
    expect([0.2, 0.3, 1, 1.1, 1.2, 1.3].map((version) => printTlsVersion(version as 1))).toEqual([
      'SSL 2',
      'SSL 3',
      'TLS 1.0',
      'TLS 1.1',
      'TLS 1.2',
      'TLS 1.3',
    ]);
    expect([0.2, 0.3, 1, 1.1].map((version) => getDeprecation(version as 1))).toEqual([
      'RFC 6176',
      'RFC 7568',
      'RFC 8996',
      'RFC 8996',
    ]);
  });
});

describe('methods', () => {
  it.each([
    ['SSLv2_method', 0.2],
    ['SSLv3_method', 0.3],
    ['SSLv3_client_method', 0.3],
    ['TLSv1_method', 1],
    ['TLSv1_server_method', 1],
    ['TLSv1_1_method', 1.1],
    ['TLSv1_1_client_method', 1.1],
    ['TLSv1_2_method', 1.2],
    ['SSLv23_method', 1.2],
    ['SSLv23_server_method', 1.2],
  ])('%s', (text, version) => {
    expect(findMethodVersion(text)).toBe(version);
  });

  it.each(['TLS_method', 'TLSv1', 'TLSv1.2', 'TLSv1_3_method', 'DTLS_method', 'method', ''])(
    "no bound version in '%s'",
    (text) => {
      expect(findMethodVersion(text)).toBeUndefined();
    },
  );

  it('for any version', () => {
    expect(['TLS_method', 'TLS_client_method', 'TLS_server_method'].every(isMethodForAny)).toBe(true);
    expect(['TLSv1_method', 'DTLS_method', 'SSLv23_method', 'TLS'].some(isMethodForAny)).toBe(false);
  });
});

describe('option bits', () => {
  it.each([
    ['none', 0, 1.3, false, false],
    ['no TLS 1.3', 0x20000000, 1.2, false, false],
    ['no TLS 1.2', 0x08000000, 1.3, false, false],
    ['neither', 0x28000000, 1.1, false, false],
    ['no SSL 3, TLS 1.0 and 1.1', 0x16000000, 1.3, false, false],
    ['unsafe renegotiation', 0x00040000, 1.3, true, false],
    ['unpatched servers', 0x00000004, 1.3, false, true],
    ['all of OpenSSL 3', 0x80000850, 1.3, false, false],
    ['as a negative number', 0x80000000 | 0x00040000, 1.3, true, false],
  ] as const)('%s', (_name, bits, highest, isUnsafe, isLenient) => {
    expect(readOptionBits(bits)).toEqual({ highest, isUnsafe, isLenient });
  });
});

describe('cipher lists', () => {
  it.each([
    ['RC4-SHA', 'RC4-SHA'],
    ['ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-RC4-SHA', 'ECDHE-RSA-RC4-SHA'],
    ['HIGH:!aNULL RC4+RSA', 'RC4+RSA'],
    ['DES-CBC3-SHA', 'DES-CBC3-SHA'],
    ['EDH-RSA-DES-CBC3-SHA,AES128-SHA', 'EDH-RSA-DES-CBC3-SHA'],
    ['TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
    ['TLS_DH_anon_WITH_AES_128_CBC_SHA', 'TLS_DH_anon_WITH_AES_128_CBC_SHA'],
    ['eNULL', 'eNULL'],
    ['NULL-SHA256', 'NULL-SHA256'],
    ['aNULL', 'aNULL'],
    ['ADH-AES256-SHA', 'ADH-AES256-SHA'],
    ['EXP-RC4-MD5', 'EXP-RC4-MD5'],
    ['LOW', 'LOW'],
    ['IDEA-CBC-SHA', 'IDEA-CBC-SHA'],
    ['DEFAULT@SECLEVEL=0', '@SECLEVEL=0'],
    ['DEFAULT:@SECLEVEL=0', '@SECLEVEL=0'],
    ['ALL', 'ALL'],
    ['ALL:!eNULL', 'ALL'],
    ['SSLv3', 'SSLv3'],
    ['TLSv1:!aNULL', 'TLSv1'],
    ['COMPLEMENTOFALL', 'COMPLEMENTOFALL'],
  ])('%s', (list, entry) => {
    expect(findBrokenCipher(list)).toBe(entry);
  });

  it.each([
    '',
    'DEFAULT',
    'HIGH',
    'ALL:!aNULL:!ADH',
    'SSLv3:!aNULL:!eNULL',
    'HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA',
    'DEFAULT:-RC4:-3DES',
    'ALL:!aNULL:+RC4',
    'DEFAULT:@SECLEVEL=2',
    '@SECLEVEL=1',
    'TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256',
    'ECDHE-ECDSA-AES128-SHA256:AES128-SHA:CAMELLIA128-SHA',
    'ECDHE+AESGCM:DESCENDING',
    'AES128-CCM8',
  ])("nothing broken in '%s'", (list) => {
    expect(findBrokenCipher(list)).toBeUndefined();
  });
});

describe('policies', () => {
  it.each([
    ['ELBSecurityPolicy-2016-08', 1],
    ['ELBSecurityPolicy-TLS-1-1-2017-01', 1.1],
    ['ELBSecurityPolicy-TLS13-1-2-2021-06', 1.2],
    ['ELBSecurityPolicy-TLS13-1-3-2021-06', 1.3],
    ['ELBSecurityPolicy-2014-01', 0.3],
    ['TLSv1_2016', 1],
    ['TLSv1.2_2021', 1.2],
    ['TLS_1_0', 1],
    ['TLS1_0', 1],
    ['1.1', 1.1],
  ])('%s', (name, version) => {
    expect(findPolicyVersion(name)).toBe(version);
  });

  it.each([
    'ELBSecurityPolicy-9999',
    'MODERN',
    'arn:aws:acm:eu-west-1:1:certificate/1',
    '',
    'toString',
    '__proto__',
  ])("no version in '%s'", (name) => {
    expect(findPolicyVersion(name)).toBeUndefined();
  });
});
