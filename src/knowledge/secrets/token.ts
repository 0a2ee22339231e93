import type { Shape } from './shape.ts';

/** A credential within a text. */
export interface Token {
  readonly shape: Pick<Shape, 'provider' | 'what' | 'env'>;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** `false` where it may be one that was never issued, or opens nothing beyond the machine. */
  readonly isCertain: boolean;
}
