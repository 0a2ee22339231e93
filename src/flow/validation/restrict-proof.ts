import { restrictByPattern } from '../guard/text-check.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import type { Proof } from './proof.ts';

const MATCHED = { outcome: true, member: undefined, isNormalized: false };

/** The dangers that are left of data of which a schema has proven this. What cannot be read leaves none to report. */
export function restrictProof(proof: Proof, kind: Kind, dangers: Dangers): Dangers {
  switch (proof.kind) {
    case 'harmless':
    case 'unknown':
      return HARMLESS;
    case 'number':
      return kind.bounded === 'number' ? dangers : HARMLESS;
    case 'any':
      return dangers;
    case 'bounded': {
      // A text of ten digits is short, and spells a large number.
      const isOfNumber = proof.proof.kind === 'number';
      const isBounded = kind.bounded === 'both' || kind.bounded === (isOfNumber ? 'number' : 'length');
      return isBounded ? HARMLESS : restrictProof(proof.proof, kind, dangers);
    }
    case 'predicate':
      return proof.isText ? dangers & (kind.ofText ?? dangers) : dangers;
    case 'text':
      return dangers & (kind.ofText ?? dangers);
    case 'made':
      return proof.makers.reduce(
        (left, { prove, asked }) => left | restrictProof(prove(asked), kind, dangers),
        HARMLESS,
      );
    case 'pattern': {
      const ofText = dangers & (kind.ofText ?? dangers);
      return proof.patterns.reduce(
        (left, facts) => left | restrictByPattern(kind, facts, ofText, MATCHED),
        HARMLESS,
      );
    }
  }
}
