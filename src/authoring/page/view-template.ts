import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getReturns, isWithin, unwrap } from '../../ast/index.ts';
import type { FileView } from '../file.ts';

/** What a template of a component binds as markup, or as a URL that may run scripts. */
export interface ViewBinding {
  readonly kind: 'markup' | 'script-url';
  /** As the template spells it: `v-html`, `:href`. */
  readonly directive: string;
  /** The path that is bound, as the template spells it: `post.body`. */
  readonly name: string;
  /** What the component gives the first name of the path. */
  readonly givers: readonly TSESTree.Node[];
  /** Does the file show what it is at first? A property of the component is given by whoever uses it. */
  readonly isShown: boolean;
  /** Members that lead on from there. */
  readonly steps: readonly string[];
  readonly node: TSESTree.Node;
  readonly loc: TSESTree.SourceLocation;
}

const MARKUP = /\s(v-html|(?::|v-bind:)inner-?html(?:\.prop)?)\s*=\s*(["'])(.*?)\2/gis;
/** What loads a picture runs no scripts. */
const URL =
  /<(?:(?:a|area|base)\s(?:[^<>]*?\s)??(?=(?::|v-bind:)href)|(?:form|button|input)\s(?:[^<>]*?\s)??(?=(?::|v-bind:)(?:form)?action)|(?:iframe|frame|embed)\s(?:[^<>]*?\s)??(?=(?::|v-bind:)src\b))([\w:-]+)\s*=\s*(["'])(.*?)\2/gis;
const PATH = /^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)*$/i;
/** What makes an object with a template a component. */
const OPTIONS = [
  'data',
  'setup',
  'computed',
  'methods',
  'props',
  'mounted',
  'created',
  'watch',
  'components',
  'el',
];

/** Finds what templates of Vue bind, where a component and its template stand in one object. */
export function* findViewBindings(file: FileView): Generator<ViewBinding> {
  if (!file.spells('template')) return;
  const { scope } = file;
  for (const node of scope.getNodes()) {
    const isPart = node.parent?.type === 'SpreadElement';
    if (node.type !== 'ObjectExpression' || isPart || !isComponent(scope, node)) continue;
    for (const value of listOption(scope, node, 'template').flatMap((one) => scope.values(one).known)) {
      if (value.kind === 'literal' && typeof value.value === 'string')
        yield* readTemplate(file, node, value.node, value.value);
    }
  }
}

function isComponent(scope: FileView['scope'], object: TSESTree.ObjectExpression): boolean {
  return OPTIONS.some((name) => listOption(scope, object, name).length > 0);
}

function* readTemplate(
  file: FileView,
  component: TSESTree.ObjectExpression,
  node: TSESTree.Node,
  text: string,
): Generator<ViewBinding> {
  const markup = [...text.matchAll(MARKUP)].map((match) => ({ kind: 'markup' as const, match }));
  const urls = [...text.matchAll(URL)].map((match) => ({ kind: 'script-url' as const, match }));
  for (const { kind, match } of [...markup, ...urls]) {
    const [whole, directive = '', , bound = ''] = match;
    const name = bound.trim();
    const [first = '', ...steps] = name.split('.');
    if (!PATH.test(name)) continue;
    const loc = locate(node, text.slice(0, match.index + whole.lastIndexOf(directive)));
    yield { kind, directive, name, steps, node, loc, ...findGivers(file, component, first) };
  }
}

/** Where a part of a template stands: on its line. */
function locate(node: TSESTree.Node, before: string): TSESTree.SourceLocation {
  const lines = unwrap(node).type === 'TemplateLiteral' ? before.split('\n') : [];
  if (lines.length < 2) return node.loc;
  const start = { line: node.loc.start.line + lines.length - 1, column: lines.at(-1)?.length ?? 0 };
  return { start, end: start };
}

/** What an object gives a name, in whatever way it is put together. */
function listOption(
  { member, resolve }: FileView['scope'],
  object: TSESTree.Node,
  name: string,
): readonly TSESTree.Node[] {
  return member(resolve(object), name).nodes;
}

/** What `data`, `setup` and `computed` give a name, and what is written to `this` under it. */
function findGivers(
  { scope }: FileView,
  component: TSESTree.ObjectExpression,
  name: string,
): Pick<ViewBinding, 'givers' | 'isShown'> {
  const given = ['data', 'setup'].flatMap((option) =>
    listObjects(scope, listOption(scope, component, option)).flatMap((object) =>
      listOption(scope, object, name),
    ),
  );
  const computed = listObjects(scope, listOption(scope, component, 'computed')).flatMap((object) =>
    listResults(scope, listOption(scope, object, name)),
  );
  const written = scope.getNodes().flatMap((node) => {
    if (node.type !== 'AssignmentExpression' || !isWithin(node, component)) return [];
    const left = unwrap(node.left);
    if (left.type !== 'MemberExpression' || findMemberName(left) !== name) return [];
    return unwrap(left.object).type === 'ThisExpression' ? [node.right] : [];
  });
  const shown = [...given, ...computed];
  return { givers: [...shown, ...written], isShown: shown.length > 0 };
}

/** The objects that functions return, or that stand in their place. */
function listObjects(scope: FileView['scope'], options: readonly TSESTree.Node[]): readonly TSESTree.Node[] {
  const objects = [...options, ...listResults(scope, options)].flatMap((node) => scope.values(node).known);
  return objects.flatMap((value) => (value.kind === 'object' ? [value.node] : []));
}

function listResults(scope: FileView['scope'], options: readonly TSESTree.Node[]): readonly TSESTree.Node[] {
  return options
    .flatMap((option) => scope.values(option).known)
    .flatMap((value) => (value.kind === 'function' ? getReturns(value.function).nodes : []));
}
