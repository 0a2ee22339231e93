import { describePackage } from '../grammar/index.ts';

/** Numbers of OpenSSL 3. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  constants: {
    'constants.SSL_OP_ALL': 2147485776,
    'constants.SSL_OP_ALLOW_NO_DHE_KEX': 1024,
    'constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION': 262144,
    'constants.SSL_OP_CIPHER_SERVER_PREFERENCE': 4194304,
    'constants.SSL_OP_CISCO_ANYCONNECT': 32768,
    'constants.SSL_OP_COOKIE_EXCHANGE': 8192,
    'constants.SSL_OP_CRYPTOPRO_TLSEXT_BUG': 2147483648,
    'constants.SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS': 2048,
    'constants.SSL_OP_LEGACY_SERVER_CONNECT': 4,
    'constants.SSL_OP_NO_COMPRESSION': 131072,
    'constants.SSL_OP_NO_ENCRYPT_THEN_MAC': 524288,
    'constants.SSL_OP_NO_QUERY_MTU': 4096,
    'constants.SSL_OP_NO_RENEGOTIATION': 1073741824,
    'constants.SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION': 65536,
    'constants.SSL_OP_NO_SSLv2': 0,
    'constants.SSL_OP_NO_SSLv3': 33554432,
    'constants.SSL_OP_NO_TICKET': 16384,
    'constants.SSL_OP_NO_TLSv1': 67108864,
    'constants.SSL_OP_NO_TLSv1_1': 268435456,
    'constants.SSL_OP_NO_TLSv1_2': 134217728,
    'constants.SSL_OP_NO_TLSv1_3': 536870912,
    'constants.SSL_OP_PRIORITIZE_CHACHA': 2097152,
    'constants.SSL_OP_TLS_ROLLBACK_BUG': 8388608,
  },
});
