import type { TSESTree } from '@typescript-eslint/utils';
import { findFunctionName, findMemberName, getAncestors, isFunction, unwrap } from '../../ast/index.ts';
import type { Kind } from '../../knowledge/index.ts';
import { readPromise } from '../../knowledge/names/sanitizers.ts';
import type { FileView } from '../file.ts';
import { findFlaw, type Flaw } from './flaw.ts';
import { getReplacements, readReplacement, type Replacement } from './replacement.ts';

/** A replacement that leaves something undone, and what its result is for. */
export interface Incomplete {
  readonly replacement: Replacement;
  readonly flaw: Flaw;
  /**
   * The function around it that is declared to make texts harmless, the sink that data of others reaches through it, or the
   * name that promises a harmless text; undefined: nobody knows.
   */
  readonly purpose: { readonly kind: 'declared' | 'sink' | 'name'; readonly name: string } | undefined;
}

/** Finds the replacements of a file that leave something undone. */
export function* findIncomplete(file: FileView): Generator<Incomplete> {
  if (!file.spells('replace')) return;
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'CallExpression' || node.arguments.length !== 2) continue;
    const replacement = readReplacement(file.scope, node);
    const flaw = replacement && findFlaw(file.scope, replacement);
    if (replacement !== undefined && flaw !== undefined)
      yield {
        replacement,
        flaw,
        purpose: findDeclared(file, node, flaw) ?? findSink(file, node, flaw.sinks) ?? findName(node, flaw),
      };
  }
}

/** The function around that is declared to make texts harmless where the flaw does harm. */
function findDeclared(file: FileView, node: TSESTree.Node, flaw: Flaw): Incomplete['purpose'] {
  const owner = getAncestors(node).find(isFunction);
  const sanitizer = file.getTrusted().sanitizers.find((one) => one.owner === owner);
  if (sanitizer === undefined || getReplacements(file.scope, sanitizer.owner) === undefined) return undefined;
  return flaw.sinks.some((kind) => sanitizer.kinds.has(kind))
    ? { kind: 'declared', name: sanitizer.name }
    : undefined;
}

/** The sink that data of others reaches by way of a call. */
function findSink(
  file: FileView,
  call: TSESTree.CallExpression,
  kinds: readonly Kind[],
): Incomplete['purpose'] {
  for (const kind of kinds) {
    for (const sink of file.getSinks(kind)) {
      if (!sink.isCertain) continue;
      const found = file.flow.findTaint(kind, sink.value, sink.steps);
      if (found?.way.some(({ state }) => unwrap(state.node) === call) === true)
        return { kind: 'sink', name: sink.api };
    }
  }
  return undefined;
}

function findName(call: TSESTree.CallExpression, flaw: Flaw): Incomplete['purpose'] {
  for (const name of getHolders(call)) {
    const promise = readPromise(name);
    if (promise === undefined) continue;
    if (promise === 'unescaped') return flaw.kind === 'order' ? { kind: 'name', name } : undefined;
    if (promise === 'escaped' || flaw.isPlain) return { kind: 'name', name };
  }
  return undefined;
}

/** Names of what a value is given to, and of the functions around it, innermost first. */
function getHolders(node: TSESTree.Node): string[] {
  const names: string[] = [];
  for (const around of getAncestors(node)) {
    if (isFunction(around)) {
      const name = findFunctionName(around)?.split('.').at(-1);
      if (name === undefined) continue;
      names.push(name);
      break;
    }
    if (names.length > 0) continue;
    if (around.type === 'VariableDeclarator' && around.id.type === 'Identifier') names.push(around.id.name);
    if (around.type !== 'AssignmentExpression') continue;
    if (around.left.type === 'Identifier') names.push(around.left.name);
    else if (around.left.type === 'MemberExpression') names.push(findMemberName(around.left) ?? '');
  }
  return names;
}
