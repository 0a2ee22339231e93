import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFacts } from '../src/knowledge/grammar/index.ts';
import { home } from './declarations.ts';

// Where declarations are that no package of the specifier's own name brings along.

/** The packages whose tables are of what no specifier leads to. */
export const PSEUDO: ReadonlySet<string> = new Set(['global', 'jsx', 'anything']);

/** What is installed from its repository, is a file of each project, or is as large as all others together. */
export const NOT_INSTALLED: ReadonlySet<string> = new Set([
  'uWebSockets.js',
  'hyper-express',
  'sails',
  'logger-of-project',
  'gatsby',
  '@strapi/strapi',
]);

/** Modules that another package's declarations declare, by the beginning of their specifiers. */
const AMBIENT: Readonly<Record<string, string>> = {
  'node:': '@types/node',
  'astro:': 'astro',
  'bun:': 'bun-types',
  'cloudflare:': '@cloudflare/workers-types',
};

/** Packages that exist as types alone. */
const TYPES_ONLY: Readonly<Record<string, string>> = {
  'aws-lambda': '@types/aws-lambda',
  bun: 'bun-types',
  global: '@types/node',
};

/** Packages of ambient modules have an entry of their own for them. */
const AMBIENT_TYPES: Readonly<Record<string, string>> = { astro: 'astro/client' };

/** What adds members to the types of a package. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  '@hapi/hapi': ['@hapi/inert', '@hapi/vision'],
  '@pothos/core': ['@pothos/plugin-prisma', '@pothos/plugin-relay'],
  koa: ['koa-body', 'koa-bodyparser'],
  dayjs: ['dayjs/plugin/timezone', 'dayjs/plugin/utc'],
  express: ['pino-http'],
  fastify: [
    '@fastify/cookie',
    '@fastify/jwt',
    '@fastify/mongodb',
    '@fastify/multipart',
    '@fastify/mysql',
    '@fastify/postgres',
    '@fastify/redis',
    '@fastify/session',
    '@fastify/static',
    '@fastify/view',
    '@fastify/websocket',
    'mercurius',
  ],
};

/** What brings the surface of a package, where another version of it does. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  // Astro hands on the version of zod that it is installed with.
  'astro:schema': ['zod'],
};

/** Types of elements, and of what is asked for by the name of a member alone. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  jsx: ['react', '@vue/runtime-dom'],
};

/** The installed package that declares a specifier. */
export function declarerOf(specifier: string): string {
  const ambient = Object.keys(AMBIENT).find((prefix) => specifier.startsWith(prefix));
  const owner = ownerOf(specifier);
  return (ambient === undefined ? undefined : AMBIENT[ambient]) ?? TYPES_ONLY[owner] ?? owner;
}

/** The package of a specifier, without the subpath. */
export function ownerOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Packages of types that a program for a specifier needs, beside what the specifier resolves to. */
export function typesFor(specifier: string): string[] {
  const declarer = declarerOf(specifier);
  if (declarer === '@cloudflare/workers-types') return [declarer];
  if (declarer === ownerOf(specifier) || declarer === '@types/node') return ['node'];
  return ['node', AMBIENT_TYPES[declarer] ?? declarer.replace(/^@types\//, '')];
}

/** Specifiers that a program must import besides, for the types they add. */
export function companionsOf(specifier: string): readonly string[] {
  return COMPANIONS[specifier] ?? [];
}

/** Specifiers with the very surface of another. */
export function sharedBy(specifier: string): readonly string[] {
  return SHARED[specifier] ?? [];
}

/** The specifiers whose declarations a pseudo-package is held against. */
export function rootsOf(tables: readonly PackageFacts[]): string[] {
  const mentioned = tables.flatMap((facts) => readVersions(facts).map(({ name }) => name));
  const modules = mentioned.filter((name) => name !== 'typescript' && !name.startsWith('@types/'));
  return [...new Set([...(ROOTS[tables[0]?.package ?? ''] ?? []), ...modules])];
}

/** A version that a table names, and of what. */
export interface Named {
  readonly name: string;
  readonly version: string;
}

/** `5.12`, `@types/react 18.3.32` and `lib.dom of TypeScript 6.0, bun-types 1.4` name versions. */
export function readVersions({ package: specifier, version }: PackageFacts): Named[] {
  return (version ?? '').split(', ').flatMap((part): Named[] => {
    const at = part.indexOf(' of TypeScript ');
    const [first = '', second] = at < 0 ? part.split(' ') : ['typescript', part.split(' ').at(-1)];
    if (first === '' || first === 'ECMAScript') return [];
    return [
      second === undefined
        ? { name: declarerOf(specifier), version: first }
        : { name: first, version: second },
    ];
  });
}

/** The installed version of a package. */
export function findVersion(name: string): string | undefined {
  const path = join(home, 'node_modules', name, 'package.json');
  return existsSync(path) ? readManifest(path).version : undefined;
}

/** What a package.json says. */
export function readManifest(path: string): {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
} {
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof readManifest>;
}
