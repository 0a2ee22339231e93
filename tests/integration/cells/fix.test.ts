import { describe, expect, it } from 'vitest';
import { getToolbox } from '../support/toolbox.ts';
import { presetConfig } from '../support/programs.ts';
import { createProject, readRepository, type Files, type Project } from '../support/project.ts';

const flawed: Files = {
  'src/agents.ts': `import https from 'node:https';
import tls, { type SecureContextOptions } from 'node:tls';

const versions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const satisfies SecureContextOptions;
export const old = new https.Agent({ ...versions, keepAlive: true });
export const method = tls.createSecureContext({ secureProtocol: 'TLSv1_method' });

export class Device {
  readonly #options: https.AgentOptions = { rejectUnauthorized: false };
  readonly agent: https.Agent = new https.Agent(this.#options);
}

export const anyone = tls.connect({
  host: 'pay.acme.com',
  port: 443,
  checkServerIdentity: (): undefined => undefined,
});
`,
  'src/rates.ts': `const BASE = 'http://rates.acme.io:80' as const;
type Rates = Readonly<Record<string, number>>;

export async function getRates(country: string): Promise<Rates> {
  const answer = await fetch(new URL(\`/v1/rates?country=\${encodeURIComponent(country)}\`, BASE));
  return (await answer.json()) as Rates;
}

export const push = (): Promise<Response> => fetch(\`http://push.acme.io/v1\`, { method: 'POST' });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
`,
};

/** What --fix makes of them; `lowest` is the lowest version of TLS that the level allows. */
function getHardened(lowest: string): Files {
  return {
    'src/agents.ts': `import https from 'node:https';
import tls, { type SecureContextOptions } from 'node:tls';

const versions = { minVersion: '${lowest}', maxVersion: '${lowest}' } as const satisfies SecureContextOptions;
export const old = new https.Agent({ ...versions, keepAlive: true });
export const method = tls.createSecureContext({});

export class Device {
  readonly #options: https.AgentOptions = { rejectUnauthorized: true };
  readonly agent: https.Agent = new https.Agent(this.#options);
}

export const anyone = tls.connect({
  host: 'pay.acme.com',
  port: 443,
});
`,
    'src/rates.ts': `const BASE = 'https://rates.acme.io:443' as const;
type Rates = Readonly<Record<string, number>>;

export async function getRates(country: string): Promise<Rates> {
  const answer = await fetch(new URL(\`/v1/rates?country=\${encodeURIComponent(country)}\`, BASE));
  return (await answer.json()) as Rates;
}

export const push = (): Promise<Response> => fetch(\`https://push.acme.io/v1\`, { method: 'POST' });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
`,
  };
}

const tsconfig = JSON.stringify({
  compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: ['node'] },
  include: ['src'],
});

function configWith(fix: string, preset: string): string {
  return presetConfig({
    preset,
    before: `import parser from '@typescript-eslint/parser';`,
    entries: `
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  { settings: { mitigate: { fix: '${fix}' } } },`,
  });
}

async function compile(project: Project): Promise<string> {
  return (await project.script('typescript/bin/tsc', ['-p', '.'])).stdout;
}

describe.each(['9.22.0', '^10.0.0'])('--fix of ESLint %s', (eslint) => {
  it('leaves a program that works alone, without the setting', async () => {
    const project = createProject(await getToolbox(eslint), {
      ...flawed,
      'tsconfig.json': tsconfig,
      'eslint.config.js': configWith('safe', 'recommended'),
    });
    expect(await compile(project)).toBe('');
    const before = await project.eslint();
    expect(before.findings.length).toBeGreaterThan(6);
    expect(await project.eslint(['--fix', '.'])).toEqual(before);
    expect(project.readAll(Object.keys(flawed))).toEqual(flawed);
  });

  it.each([
    ['recommended', 'TLSv1.2'],
    ['strict', 'TLSv1.3'],
  ])('hardens under %s, compiles, and changes nothing a second time', async (preset, lowest) => {
    const project = createProject(await getToolbox(eslint), {
      ...flawed,
      'tsconfig.json': tsconfig,
      'eslint.config.js': configWith('hardening', preset),
    });
    const hardened = getHardened(lowest);
    const left = await project.eslint(['--fix', '.']);
    expect(project.readAll(Object.keys(hardened))).toEqual(hardened);
    expect(await compile(project)).toBe('');
    expect(await project.eslint(['--fix', '.'])).toEqual(left);
    expect(project.readAll(Object.keys(hardened))).toEqual(hardened);
    if (preset === 'recommended') expect(left).toEqual({ status: 0, findings: [] });
  });
});

describe('--fix on the example', () => {
  const shop = readRepository('examples/shop');

  it.each(['recommended', 'strict'])(
    'parses, and changes nothing a second time, under %s',
    async (preset) => {
      const project = createProject(await getToolbox('^10.0.0'), {
        ...shop,
        'eslint.config.js': configWith('hardening', preset),
      });
      const before = await project.eslint();
      const left = await project.eslint(['--fix', '.']);
      const once = project.readAll(Object.keys(shop));
      expect(once).not.toEqual(shop);
      expect(left.findings.filter((finding) => finding.includes('Parsing error'))).toEqual([]);
      expect(left.findings.filter((finding) => !before.findings.includes(finding))).toEqual([]);
      await project.eslint(['--fix', '.']);
      expect(project.readAll(Object.keys(shop))).toEqual(once);
    },
  );
});
