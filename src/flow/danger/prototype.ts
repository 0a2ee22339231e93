import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARMLESS, type Dangers } from '../kind.ts';

/** The text can be `__proto__`, which leads to what all objects inherit from. */
const DIRECTLY: Dangers = 1;
/** It can be `constructor` and `prototype`, one after the other, which lead there, too. */
const BY_CONSTRUCTOR: Dangers = 2;
/** It is taken apart: what it is as a whole says little of its parts. */
const IN_PARTS: Dangers = 4;

/** One name of a member. */
export const KEY: Dangers = DIRECTLY;
/** One name after the other. */
export const KEYS: Dangers = DIRECTLY | BY_CONSTRUCTOR;
/** A text with names in it. */
export const KEY_PATH: Dangers = KEYS | IN_PARTS;

const NAMES: readonly (readonly [Dangers, readonly string[]])[] = [
  [DIRECTLY, ['__proto__']],
  [BY_CONSTRUCTOR, ['constructor', 'prototype']],
];

/** What is left of the dangers of a name before an operation on it. */
export function crossKey<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  switch (crossing.kind) {
    case 'part': {
      const isWhole = crossing.around.before + crossing.around.after === '';
      return isWhole || (dangers & IN_PARTS) !== 0 ? dangers : HARMLESS;
    }
    case 'method':
      if (crossing.name === '.toUpperCase') return HARMLESS;
      return crossing.name === '.split' ? dangers | IN_PARTS : dangers;
    case 'known':
      return dangers;
  }
}

/** What is left where a text is known to be one of those that `isPossible` is true of. */
export function refuseKey(isPossible: (text: string) => boolean, dangers: Dangers): Dangers {
  const isInParts = (dangers & IN_PARTS) !== 0;
  let left = HARMLESS;
  for (const [danger, names] of NAMES) {
    // Both names are needed for the longer way.
    if (names.every((name) => isPossible(isInParts ? `a.${name}.b` : name))) left |= dangers & danger;
  }
  return left === HARMLESS ? left : left | (dangers & IN_PARTS);
}

/** Every object has functions that it inherits: that something is found under a name rules none of them out. */
export function refuseInherited(isPossible: (text: string) => boolean, dangers: Dangers): Dangers {
  return isPossible('constructor') ? dangers : HARMLESS;
}
