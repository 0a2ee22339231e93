import rule from '../../../src/rules/crypto/no-weak-hash.ts';
import { testRule } from '../../support/test-rule.ts';

const HASH = `import { createHash } from 'node:crypto';
`;

/** What a digest is for, by what is done with it, and who chose the function. */
testRule(rule, {
  safe: {
    'the key of a map in memory': `${HASH}
export class Pools {
  pools = new Map();
  makeKey({ secret, host }) {
    return createHash('sha1').update(JSON.stringify({ secret, host })).digest('base64');
  }
  open(options) {
    const key = this.makeKey(options);
    const known = this.pools.get(key);
    if (known) return known;
    const made = connect(options);
    this.pools.set(key, made);
    return made;
  }
}`,
    'a suite that the other side names': `${HASH}
const sign = (name, secret) => createHash(name).update(secret).digest('hex');
export function exchange(suite, secret) {
  switch (suite) {
    case 'group14-sha256':
      return sign('sha256', secret);
    case 'group14-sha1':
      return sign('sha1', secret);
  }
}`,
  },
  vulnerable: {
    'the key of a map that is only asked': `${HASH}
const sessions = loadSessions();
export function find(secret) {
  const key = createHash('md5').update(secret).digest('hex'); // !brokenHash
  return sessions.get(key);
}`,
    'a function that is taken by its own name': `${HASH}
const sign = (name, secret) => createHash(name).update(secret).digest('hex');
export function exchange(version, secret) {
  switch (version) {
    case 1:
      return sign('sha1', secret); // !brokenHash
    default:
      return sign('sha256', secret);
  }
}`,
  },
});
