import rule from '../../../src/rules/crypto/no-insecure-randomness.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the option left on': `import https from 'node:https';
https.get('https://api.example.com', { rejectUnauthorized: true });`,
  },
  vulnerable: {
    'the option switched off': `import https from 'node:https';
https.get('https://api.example.com', { rejectUnauthorized: false }); // !switchedOff`,
  },
});
