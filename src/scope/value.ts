import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../ast/index.ts';
import type { Place } from './facts.ts';

/** One value an expression can have. `node` is where it is written; a report stands there. */
export type Value<P extends Place = Place> =
  /** A value known whole. */
  | {
      readonly kind: 'literal';
      readonly value: string | number | bigint | boolean | null | undefined;
      readonly node: TSESTree.Node;
      /** Where a composed text begins: the literal with its first character. */
      readonly head: TSESTree.Node;
    }
  /** A text known in parts; `undefined` stands for what is not known. Never two holes in a row. */
  | {
      readonly kind: 'text';
      readonly parts: readonly (string | undefined)[];
      readonly node: TSESTree.Node;
      readonly head: TSESTree.Node;
    }
  | {
      readonly kind: 'regexp';
      readonly pattern: string;
      readonly flags: string;
      readonly node: TSESTree.Node;
    }
  | { readonly kind: 'object'; readonly node: TSESTree.Node }
  | { readonly kind: 'array'; readonly node: TSESTree.ArrayExpression }
  | { readonly kind: 'function'; readonly function: FunctionNode; readonly node: TSESTree.Node }
  | { readonly kind: 'place'; readonly place: P; readonly node: TSESTree.Node };

/** The values an expression can have. Known: complete and one; partly known: some; unknown: none. */
export interface Values<P extends Place = Place> {
  readonly known: readonly Value<P>[];
  /** False when it can have others too. */
  readonly complete: boolean;
}

/** A value known whole. */
export type Literal = Extract<Value, { kind: 'literal' }>;
/** What a literal holds. */
export type Primitive = Literal['value'];
/** A text known in parts. */
export type Text = Extract<Value, { kind: 'text' }>;
