import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from './facts.ts';
import {
  NOT_KNOWN,
  only,
  partly,
  propertyOf,
  union,
  UNKNOWN,
  type LoaderRole,
  type Origins,
  type Property,
} from './origin.ts';
import { placeOrigins } from './places.ts';
import { findText } from './text.ts';
import type { Tracer } from './tracer.ts';

/** The members of what loads modules, or makes something that does. */
const MEMBERS: Readonly<Record<LoaderRole, Readonly<Record<string, LoaderRole | undefined>>>> = {
  require: {},
  createRequire: {},
  module: { createRequire: 'createRequire', default: 'module', Module: 'module' },
  process: { getBuiltinModule: 'require', default: 'process' },
  commonjs: { require: 'require' },
};

const GLOBALS: Readonly<Record<string, LoaderRole | undefined>> = {
  require: 'require',
  module: 'commonjs',
  process: 'process',
};

const MODULES: Readonly<Record<string, LoaderRole | undefined>> = {
  module: 'module',
  'node:module': 'module',
  process: 'process',
  'node:process': 'process',
};

/** A global, unshadowed, as the facts know it or as a loader of modules. */
export function resolveGlobal<P extends Place>(tracer: Tracer<P>, node: TSESTree.Identifier): Origins<P> {
  const place = tracer.facts.global(node.name);
  if (place !== undefined) return placeOrigins(tracer, place, node);
  return ownRole(GLOBALS, node.name);
}

/** The exports of a module, by its specifier. */
export function resolveModule<P extends Place>(
  tracer: Tracer<P>,
  specifier: string,
  node: TSESTree.Node,
): Origins<P> {
  const place = tracer.facts.module(specifier);
  return place === undefined ? ownRole(MODULES, specifier) : only({ kind: 'place', place, node });
}

function ownRole(roles: Readonly<Record<string, LoaderRole | undefined>>, name: string): Origins<never> {
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  return role === undefined ? UNKNOWN : only({ kind: 'loader', role });
}

/** The module that an expression names, or the modules. */
export function resolveSpecifier<P extends Place>(
  tracer: Tracer<P>,
  specifier: TSESTree.Node | undefined,
  node: TSESTree.Node,
): Origins<P> {
  if (specifier === undefined) return UNKNOWN;
  const { known, complete } = tracer.evaluate(specifier);
  const modules = known.map((value) => {
    const text = findText(value);
    return text === undefined ? UNKNOWN : resolveModule(tracer, text, node);
  });
  return complete ? union(modules) : partly(union(modules));
}

/** What a call of a loader gives. */
export function resolveLoading<P extends Place>(
  tracer: Tracer<P>,
  role: LoaderRole,
  call: TSESTree.CallExpression,
): Origins<P> {
  if (role === 'createRequire') return only({ kind: 'loader', role: 'require' });
  return role === 'require' ? resolveSpecifier(tracer, call.arguments[0], call) : UNKNOWN;
}

/** A member of a loader. */
export function getLoaderMember(role: LoaderRole, name: string): Property<never> {
  const members = MEMBERS[role];
  const next = Object.hasOwn(members, name) ? members[name] : undefined;
  return next === undefined ? NOT_KNOWN : propertyOf(only<never>({ kind: 'loader', role: next }));
}

/** The loader that a member of a known place is: the facts may describe `module` and `process` for their own ends. */
export function findPlaceLoader<P extends Place>(
  tracer: Tracer<P>,
  place: P,
  name: string,
): Property<never> | undefined {
  if (name !== 'createRequire' && name !== 'getBuiltinModule') return undefined;
  const holder = name === 'createRequire' ? 'module' : 'process';
  const isHolder = place === tracer.facts.module(holder) || place === tracer.facts.global(holder);
  return isHolder ? getLoaderMember(holder, name) : undefined;
}
