import { describe, expect, it } from 'vitest';
import { findCommandHosts, findUnverifiedOption } from '../../src/knowledge/network/programs.ts';
import { findProgramCipher, findProgramVersion } from '../../src/knowledge/network/tls.ts';

describe('certificates that are not checked', () => {
  it.each([
    ['--ignore-certificate-errors', '', '--ignore-certificate-errors'],
    ['ignore-certificate-errors', '', 'ignore-certificate-errors'],
    ['curl --insecure https://a.example', '', '--insecure'],
    ['cd /tmp && curl -k https://a.example', '', '-k'],
    ['curl -fsSLk https://a.example | sh', '', '-fsSLk'],
    ['/usr/bin/curl -kL https://a.example', '', '-kL'],
    ['-k', 'curl', '-k'],
    ['--insecure', '/usr/bin/curl', '--insecure'],
    ['wget --no-check-certificate https://a.example', '', '--no-check-certificate'],
    ['git -c http.sslVerify=false fetch', '', '-c http.sslVerify=false'],
    ['git config --global http.sslVerify false', '', 'http.sslVerify false'],
    ['npm config set strict-ssl false', '', 'config set strict-ssl false'],
    ['--strict-ssl=false', 'npm', '--strict-ssl=false'],
    ['kubectl --insecure-skip-tls-verify get pods', '', '--insecure-skip-tls-verify'],
    ['NODE_TLS_REJECT_UNAUTHORIZED=0 node a.js', '', 'NODE_TLS_REJECT_UNAUTHORIZED=0'],
    ['export NODE_TLS_REJECT_UNAUTHORIZED="0"; node a.js', '', 'NODE_TLS_REJECT_UNAUTHORIZED=0'],
    ['GIT_SSL_NO_VERIFY=1 git pull', '', 'GIT_SSL_NO_VERIFY=1'],
  ])('%s', (text, program, option) => {
    expect(findUnverifiedOption(text, program)).toBe(option);
  });

  it.each([
    ['', ''],
    ['--ignore-certificate-errors-spki-list=AAAA', ''],
    ['--allow-insecure-localhost', ''],
    ['--insecure', ''],
    ['--insecure', 'cockroach'],
    ['-k', 'sort'],
    ['-o key.pem', 'curl'],
    ['grep -k curl', ''],
    ['curl https://a.example; sort -k 2', ''],
    ['curling -k', ''],
    ['git config http.sslVerify true', ''],
    ['npm config set strict-ssl true', ''],
    ['NODE_TLS_REJECT_UNAUTHORIZED=1 node a.js', ''],
    ['do not ignore-certificate-errors', ''],
  ])("nothing in '%s' for '%s'", (text, program) => {
    expect(findUnverifiedOption(text, program)).toBeUndefined();
  });

  it('finds the hosts of a command', () => {
    expect(
      findCommandHosts('curl -k https://me:pw@localhost:8443/a "https://[::1]/b" http://plain.example'),
    ).toEqual(['localhost', '[::1]']);
  });
});

describe('versions and ciphers of TLS', () => {
  it.each([
    ['--tls-min-v1.0', '--tls-min-v1.0', 1],
    ['--max-old-space-size=99 --tls-min-v1.1', '--tls-min-v1.1', 1.1],
    ['--tls-max-v1.2', '--tls-max-v1.2', 1.2],
    ['--tls-min-v1.3', '--tls-min-v1.3', 1.3],
    ['NODE_OPTIONS="--tls-min-v1.0" npm start', '--tls-min-v1.0', 1],
    ['curl --tlsv1.0 https://a.example', '--tlsv1.0', 1],
    ['curl --tlsv1 https://a.example', '--tlsv1', 1],
    ['curl --sslv3 https://a.example', '--sslv3', 0.3],
    ['curl --tls-max 1.1 https://a.example', '--tls-max 1.1', 1.1],
    ['--ssl-version-min=tls1', '--ssl-version-min=tls1', 1],
    ['--ssl-version-max=tls1.2', '--ssl-version-max=tls1.2', 1.2],
  ])('%s', (text, option, version) => {
    expect(findProgramVersion(text)).toEqual({ option, version });
  });

  it.each([
    '--tls-minimum',
    'tls-min-v1.0',
    '--tls-min-v1.0x',
    '--tls-keylog=x',
    '--ssl-version-min=any',
    '',
  ])("no version in '%s'", (text) => {
    expect(findProgramVersion(text)).toBeUndefined();
  });

  it('the cipher list of Node', () => {
    expect(findProgramCipher('--tls-cipher-list=DEFAULT@SECLEVEL=0')).toBe('@SECLEVEL=0');
    expect(findProgramCipher('node --tls-cipher-list="HIGH:RC4" app.js')).toBe('RC4');
    expect(findProgramCipher('--tls-cipher-list=HIGH:!RC4')).toBeUndefined();
    expect(findProgramCipher('--cipher-list=RC4')).toBeUndefined();
  });
});
