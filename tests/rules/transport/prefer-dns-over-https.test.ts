import rule from '../../../src/rules/transport/prefer-dns-over-https.ts';
import { testRule } from '../../support/test-rule.ts';

const options = { files: ['src/wallet/**', 'src/mail.ts'] };
const filename = 'src/wallet/payout.ts';

testRule(rule, {
  safe: {
    'no file named as sensitive': `import dns from 'node:dns'; dns.setServers(['8.8.8.8']); dns.resolve4('example.org', show);`,
    'no file named under strict': {
      level: 'strict',
      code: `import { resolve4 } from 'node:dns/promises'; await resolve4('example.org');`,
    },
    'a file that is not named': {
      options,
      filename: 'src/catalogue.ts',
      code: `import { resolve4 } from 'node:dns/promises'; await resolve4('example.org');`,
    },
    'the resolver of the operating system': {
      options,
      filename,
      code: `import dns from 'node:dns'; dns.lookup('example.org', show);`,
    },
    'a resolver on this machine': {
      options,
      filename,
      code: `import dns from 'node:dns'; dns.setServers(['127.0.0.1', '[::1]:5053']); dns.resolve4('example.org', show);`,
    },
    'servers that nobody knows': {
      options,
      filename,
      code: `import dns from 'node:dns'; dns.setServers(config.servers); dns.resolve4('example.org', show);`,
    },
    'servers of the system, put back': {
      options,
      filename,
      code: `import dns from 'node:dns'; dns.setServers(dns.getServers());`,
    },
    'a query over HTTPS': {
      options,
      filename,
      code: `await fetch('https://cloudflare-dns.com/dns-query?name=example.org&type=A', { headers: { accept: 'application/dns-json' } });`,
    },
    'a method of another package': {
      options,
      filename,
      code: `import { resolve4 } from './resolver'; await resolve4('example.org');`,
    },
  },
  vulnerable: {
    'public servers': {
      options,
      filename,
      code: `import dns from 'node:dns';
dns.setServers(['8.8.8.8']); // !cleartextResolver`,
      suggested: [
        `import dns from 'node:dns';
dns.setServers(['127.0.0.1']);`,
      ],
    },
    'a resolver of its own': {
      options,
      filename,
      code: `import { Resolver } from 'node:dns';
const resolver = new Resolver();
resolver.setServers(['4.4.4.4']); // !cleartextResolver
resolver.resolve4('example.org', show);`,
    },
    'a resolver that gives promises': {
      options,
      filename,
      code: `import { promises } from 'node:dns';
const resolver = new promises.Resolver();
resolver.setServers(['127.0.0.1', '1.1.1.1:53']); // !cleartextResolver`,
    },
    'servers in a constant': {
      options,
      filename,
      code: `const dns = require('dns').promises;
const SERVERS = ['[2001:4860:4860::8888]']; // !cleartextResolver
dns.setServers(SERVERS);`,
    },
    'a server inside the network': {
      options,
      filename,
      code: `import dns from 'node:dns/promises';
dns.setServers(['10.0.0.2']); // !cleartextResolver`,
    },
    'a query': {
      options,
      filename,
      code: `import { resolve4 } from 'node:dns/promises';
export const find = (host) => resolve4(host); // !cleartextQuery`,
    },
    'a query with a callback': {
      options,
      filename: 'src/mail.ts',
      code: `const dns = require('node:dns');
dns.resolveMx('example.org', (error, addresses) => send(addresses)); // !cleartextQuery`,
    },
    'a query made to give a promise': {
      options,
      filename,
      code: `import dns from 'node:dns';
import { promisify } from 'node:util';
const resolveTxt = promisify(dns.resolveTxt);
await resolveTxt('_payout.example.org'); // !cleartextQuery`,
    },
    'a query of a resolver': {
      options,
      filename,
      code: `import { Resolver } from 'node:dns/promises';
await new Resolver({ timeout: 500 }).resolve('example.org', 'AAAA'); // !cleartextQuery`,
    },
  },
});
