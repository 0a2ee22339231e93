import type { TSESTree } from '@typescript-eslint/utils';
import { readArrivalSource, type Traced } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { printWayOfFound } from '../way.ts';
import { findViewBindings, type ViewBinding } from './view-template.ts';

/** What is said of a binding of a template. */
export interface ViewFinding {
  readonly kind: ViewBinding['kind'];
  /** Whose data it is; undefined where nobody knows what it is. */
  readonly source: string | undefined;
  /** Where that comes from, or is bound. */
  readonly line: number;
  /** What binds it: `v-html`. */
  readonly api: string;
  readonly node: TSESTree.Node;
  readonly loc: TSESTree.SourceLocation;
  readonly way: string;
}

/** The address of the page, as templates of Vue spell it. */
const ROUTE = /^\$route\.(?:query|params|hash)\b/;

/** Judges what templates bind: data of others, or markup that nothing shows to be harmless. */
export function* judgeViews(file: FileView): Generator<ViewFinding> {
  for (const binding of findViewBindings(file)) {
    const { kind, directive, name, node, loc } = binding;
    const common = { kind, api: directive, node, loc, line: loc.start.line, way: '' };
    if (ROUTE.test(name)) {
      yield { ...common, source: name };
      continue;
    }
    const traced = binding.givers.map((giver) => traceGiver(file, binding, giver));
    const found = traced.find((one) => one.kind === 'tainted');
    if (found !== undefined) {
      const { name: source, line } = readArrivalSource(found, file);
      yield { ...common, source, line, way: printWayOfFound(found) };
    } else if (kind === 'markup' && (!binding.isShown || traced.some((one) => one.kind === 'unknown'))) {
      yield { ...common, source: undefined };
    }
  }
}

/** What arrives from one giver: a value as it is, or what a reference holds. */
function traceGiver({ flow }: FileView, { kind, steps }: ViewBinding, giver: TSESTree.Node): Traced {
  const whole = flow.trace(kind, giver, steps);
  if (whole.kind !== 'unknown') return whole;
  return flow.trace(kind, giver, ['value', ...steps]);
}
