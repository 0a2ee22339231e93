import rule from '../../../src/rules/transport/no-dns-based-trust.ts';
import { testRule } from '../../support/test-rule.ts';

const REVERSE = `import dns from 'node:dns/promises';`;

testRule(rule, {
  safe: {
    'a name that is printed': `${REVERSE} const names = await dns.reverse(ip); console.log(names[0]);`,
    'a name that is handed back': `${REVERSE} export async function nameOf(ip) { const [name] = await dns.reverse(ip); return name ?? ip; }`,
    'a name in the log': `${REVERSE}
const { hostname } = await dns.lookupService(address, port);
if (hostname.endsWith('.acme.internal')) console.info('inside', hostname); else console.info('outside', hostname);`,
    'a label in the log': `${REVERSE}
const [name] = await dns.reverse(ip); console.log(name.endsWith('.acme.io') ? 'ours' : 'theirs');`,
    'an address that is dialled': `import dns from 'node:dns'; import net from 'node:net';
dns.lookup('db.acme.io', (error, address) => { if (error) throw error; net.connect(5432, address); });`,
    'no name found': `${REVERSE}
export async function describe(ip) { const names = await dns.reverse(ip); if (names.length === 0) return ip; if (names[0] === undefined || names[0] === '') return ip; return names[0]; }`,
    'a name that is the address itself': `${REVERSE}
export async function label(ip) { const { hostname } = await dns.lookupService(ip, 0); return hostname === ip ? 'unknown' : hostname; }`,
    'a check against forged requests to inside': `import dns from 'node:dns/promises';
export async function assertPublic(host) { const { address } = await dns.lookup(host); if (address === '127.0.0.1' || address.startsWith('10.')) throw new Error('blocked'); }`,
    'an error looked at': `import dns from 'node:dns';
dns.reverse(ip, (error, names) => { if (error && error.code === 'ENOTFOUND') return done(); done(names); });`,
    'a name confirmed by a lookup back': `${REVERSE}
export async function isGooglebot(ip) {
  const [name] = await dns.reverse(ip);
  if (!/\\.google(?:bot)?\\.com$/.test(name)) return false;
  const { address } = await dns.lookup(name);
  return address === ip;
}`,
    'names confirmed by queries back': `${REVERSE}
export async function isOurs(ip) {
  const names = await dns.reverse(ip);
  for (const name of names) {
    if (!name.endsWith('.acme.io')) continue;
    const addresses = await dns.resolve4(name);
    if (addresses.includes(ip)) return true;
  }
  return false;
}`,
    'a name confirmed with callbacks': `const dns = require('dns');
function verify(ip, done) {
  dns.reverse(ip, (error, names) => {
    if (error || !names[0].endsWith('.search.msn.com')) return done(null, false);
    dns.lookup(names[0], (failed, address) => done(failed, address === ip));
  });
}`,
    'a reverse of another package': `import dns from './names'; if ((await dns.reverse(ip)).includes('office.acme.io')) grant();`,
    'the reverse of a list': `if (names.reverse()[0] === 'office.acme.io') grant();`,
    'a spread of records that is watched': `import dns from 'node:dns/promises';
const { address } = await dns.lookup('www.acme.io'); if (address === NEW_ADDRESS) console.log('moved');`,
    'not seen: a lookup compared with a constant': `import dns from 'node:dns/promises';
export async function isOffice() { const { address } = await dns.lookup('office.acme.io'); return address === '192.0.2.7'; }`,
  },
  vulnerable: {
    'a name of the callback': `import dns from 'node:dns';
dns.reverse(ip, (error, hostnames) => {
  if (hostnames[0] === 'trusted.example.com') { // !nameTrusted
    grantAccess();
  }
});`,
    'a list of names': `import dns from 'node:dns';
dns.reverse(req.socket.remoteAddress, (error, hostnames) => {
  if (error) return next(error);
  if (!hostnames.includes('gateway.acme.io')) return res.status(403).end(); // !nameTrusted
  next();
});`,
    'a promise': `import { promises as dns } from 'node:dns';
export async function authorize(ip) {
  const [hostname] = await dns.reverse(ip);
  return hostname.endsWith('.acme.internal'); // !nameTrusted
}`,
    'the module of promises': `import { reverse } from 'node:dns/promises';
const names = await reverse(ip);
if (names.some((name) => name.endsWith('.corp.acme.io'))) isAdmin = true; // !nameTrusted`,
    'a chain of promises': `const dns = require('dns').promises;
dns.reverse(ip).then(([name]) => { if (name.toLowerCase() === 'build.acme.io') trust(ip); }); // !nameTrusted`,
    'made to give a promise': `const dns = require('dns');
const { promisify } = require('util');
const reverse = promisify(dns.reverse);
async function isTrusted(ip) {
  const names = await reverse(ip);
  return names[0].endsWith('.trusted.com'); // !nameTrusted
}
module.exports = { isTrusted };`,
    'lookupService with a callback': `import { lookupService } from 'node:dns';
lookupService(address, 22, (error, hostname, service) => {
  if (hostname === 'jump.acme.io') allow(); // !nameTrusted
});`,
    'lookupService with a promise': `${REVERSE}
const { hostname } = await dns.lookupService(address, 443);
const isInternal = /\\.acme\\.internal$/.test(hostname); // !nameTrusted
if (!isInternal) throw new Error('forbidden');`,
    'a resolver of its own': `import { Resolver } from 'node:dns/promises';
const resolver = new Resolver();
const [name] = await resolver.reverse(ip);
if (ALLOWED_HOSTS.has(name)) grant(); // !nameTrusted`,
    'a set of names': `${REVERSE}
const trusted = new Set(['a.acme.io', 'b.acme.io']);
export async function canEnter(ip) { const [name] = await dns.reverse(ip); return trusted.has(name); } // !nameTrusted`,
    'a list on the other side': `${REVERSE}
const [name] = await dns.reverse(ip);
if (['a.acme.io', 'b.acme.io'].includes(name)) grant(); // !nameTrusted`,
    'an early return': `${REVERSE}
export async function guard(req, res, next) {
  const name = (await dns.reverse(req.ip))[0];
  if (name !== process.env.TRUSTED_HOST) return res.sendStatus(403); // !nameTrusted
  next();
}`,
    'a short circuit': `${REVERSE}
const [name] = await dns.reverse(ip);
name?.endsWith('.acme.io') && grant(ip); // !nameTrusted`,
    'a ternary': `${REVERSE}
const [name] = await dns.reverse(ip);
const role = name.endsWith('.acme.io') ? 'admin' : 'guest'; // !nameTrusted
start(role);`,
    'a loop over names': `${REVERSE}
export async function isPartner(ip) {
  for (const name of await dns.reverse(ip)) {
    if (name.match(/\\.partner\\.com$/)) return true; // !nameTrusted
  }
  return false;
}`,
    'a switch': `${REVERSE}
const [name] = await dns.reverse(ip);
switch (name) {
  case 'build.acme.io': // !nameTrusted
    grant();
}`,
    'a callback told the outcome': `import dns from 'node:dns';
export function check(ip, callback) {
  dns.reverse(ip, (error, names) => callback(error, names.indexOf('gate.acme.io') !== -1)); // !nameTrusted
}`,
    'a property that grants': `${REVERSE}
export async function mark(req) { const [name] = await dns.reverse(req.ip); req.isTrusted = name.endsWith('.acme.io'); } // !nameTrusted`,
    'an address compared with that of the peer': `import dns from 'node:dns';
export function guard(req, res, next) {
  dns.lookup('office.acme.io', (error, address) => {
    if (address === req.socket.remoteAddress) next(); // !addressTrusted
    else res.status(403).end();
  });
}`,
    'addresses compared with that of the peer': `${REVERSE}
export async function isHome(req) { return (await dns.resolve4('home.acme.io')).includes(req.ip); } // !addressTrusted`,
    'a name judged in another function': `${REVERSE}
const isTrusted = (name) => name.endsWith('.acme.io'); // !nameTrusted
if (isTrusted((await dns.reverse(ip))[0])) grant();`,
    'one of two names confirmed': `${REVERSE}
export async function isTrusted(ip, other) {
  const [first] = await dns.reverse(ip);
  const [second] = await dns.reverse(other);
  const { address } = await dns.lookup(second);
  return second.endsWith('.acme.io') && address === other && first.endsWith('.acme.io'); // !nameTrusted
}`,
  },
});
