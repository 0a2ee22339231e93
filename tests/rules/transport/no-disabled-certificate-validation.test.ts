import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the check left on': `import https from 'node:https'; https.get('https://a.example.com', { rejectUnauthorized: true });`,
  },
  vulnerable: {
    'the check switched off': {
      code: `import https from 'node:https';
https.get('https://a.example.com', { rejectUnauthorized: false }); // !verificationDisabled`,
      suggested: [
        `import https from 'node:https';
https.get('https://a.example.com', { rejectUnauthorized: true });`,
      ],
    },
  },
});
