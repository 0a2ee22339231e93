import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import { endsOptions, findProgramOf } from '../../knowledge/program/options.ts';
import type { Arrival, TaintedArrival } from '../arrival/judge.ts';
import type { Edit } from '../repair.ts';

/** The program that a list of arguments is for, as the code names it. */
export function findProgram({ sink, scope }: Arrival<object>): string {
  const [name] = sink.arguments;
  const [known] = name === undefined ? [] : scope.values(name).known;
  return findProgramOf(sink.place.package) ?? (known?.kind === 'literal' ? String(known.value) : sink.api);
}

/** Is what a call is given an object of options, in the place of a list of arguments? */
export function isSettings({ sink, scope }: Arrival<object>): boolean {
  return scope
    .resolve(sink.value)
    .list.some((origin) => origin.kind === 'node' && origin.node.type === 'ObjectExpression');
}

/** Does `--` stand among the arguments of a call before the one that is asked about? */
export function isBehindEnd({ sink, scope }: Arrival<object>): boolean {
  const before = sink.arguments.slice(0, sink.arguments.indexOf(sink.value));
  return before.some(
    (node) =>
      node !== undefined &&
      scope.values(node).known.some((value) => value.kind === 'literal' && value.value === '--'),
  );
}

/** Puts `--` before an argument, so that the program reads no option in it. Undefined where the program does not understand it. */
export function endOptions(arrival: TaintedArrival<object>): Edit | undefined {
  const { way, sink, scope } = arrival;
  const index = way.findIndex((node, at) => {
    const list = way[at + 1];
    const bare = list === undefined ? undefined : unwrap(list);
    return bare?.type === 'ArrayExpression' && bare.elements.some((element) => element === node);
  });
  const element = way[index];
  const list = element?.parent;
  if (element === undefined || list?.type !== 'ArrayExpression' || sink.steps.length === 0) return undefined;
  const readText = (node: TSESTree.Node | null | undefined): string | undefined => {
    const [value] = node == null || node.type === 'SpreadElement' ? [] : scope.values(node).known;
    return value?.kind === 'literal' ? String(value.value) : undefined;
  };
  const later = list.elements.slice(list.elements.findIndex((one) => one === element) + 1);
  const isLast = later.every(
    (one) => one?.type !== 'SpreadElement' && readText(one)?.startsWith('-') !== true,
  );
  if (!isLast || !endsOptions(findProgram(arrival), readText(list.elements[0]))) return undefined;
  return (fixer) => [fixer.insertTextBefore(element, "'--', ")];
}
