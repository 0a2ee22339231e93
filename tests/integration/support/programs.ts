import type { Files } from './project.ts';

/** JavaScript with three flaws, a sound file, and a comment that disables a report. */
export const javascript: Files = {
  'src/pay.js': `import https from 'node:https';

const options = { keepAlive: true, minVersion: 'TLSv1' }; // !no-legacy-tls
export const agent = new https.Agent({ ...options, timeout: 5_000 });
`,
  'src/legacy.cjs': `const https = require('node:https');

module.exports = new https.Agent({ rejectUnauthorized: false }); // !no-disabled-certificate-validation
`,
  'src/rates.mjs': `import axios from 'axios';

export const getRates = (country) =>
  axios.get('http://rates.acme.io/v1', { params: { country } }); // !require-tls
`,
  'src/sound.js': `import https from 'node:https';

export const agent = new https.Agent({ keepAlive: true });
// eslint-disable-next-line mitigate/no-disabled-certificate-validation -- the device signs its own
export const device = new https.Agent({ rejectUnauthorized: false });
`,
};

/** TypeScript with two flaws that only a TypeScript parser can read. */
export const typescript: Files = {
  'src/health.ts': `import https from 'node:https';

const options = { minVersion: 'TLSv1.1' } as const satisfies https.AgentOptions; // !no-legacy-tls
export const agent: https.Agent = new https.Agent(options);
`,
  'src/client.tsx': `import tls from 'node:tls';

export function connect(host: string): tls.TLSSocket {
  return tls.connect({ host, port: 443, rejectUnauthorized: false as boolean }); // !no-disabled-certificate-validation
}
`,
};

/** A config in ESM with a preset, and whatever else is given as code. */
export function presetConfig({ preset = 'recommended', before = '', entries = '' } = {}): string {
  return `import mitigate from 'eslint-plugin-mitigate';
${before}
export default [
  mitigate.configs.${preset},${entries}
];
`;
}

/** Reads TypeScript, as a project does that has a parser for it. */
export const typescriptConfig = presetConfig({
  before: `import parser from '@typescript-eslint/parser';`,
  entries: `
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },`,
});
