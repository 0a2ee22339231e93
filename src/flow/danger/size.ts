import type { TSESTree } from '@typescript-eslint/utils';
import { printName } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import { HARMLESS, type Dangers } from '../kind.ts';

/** What says so is known to be a number, and no list of that many things. */
export const COUNTED: Dangers = 2;

/** A remainder, a mask, a truth value: no larger than the program wants. */
const BOUNDING = new Set(['%', '&', '!']);
/** Functions whose answer is as large as the number that they are given, or that is written in the bytes they read. */
const CARRYING =
  /^(?:Number|BigInt|(?:Number\.)?parse(?:Int|Float)|Math\.(?:floor|ceil|round|trunc|max|abs)|.*\.(?:to(?:Fixed|Precision)|read(?:BigU|Ui|U)?[Ii]nt(?:32|64)?[BL]E|get(?:BigUi|Ui|I)nt(?:32|64)))$/;

/** Whatever is worked out of a number can be as large, but for what bounds it. */
export function computeSize(node: TSESTree.Node, dangers: Dangers): Dangers {
  switch (node.type) {
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'AssignmentExpression':
      return BOUNDING.has(node.operator.replace(/(?<=.)=$/, '')) ? HARMLESS : dangers | COUNTED;
    case 'UpdateExpression':
      return dangers | COUNTED;
    case 'CallExpression':
      return CARRYING.test(printName(node)) ? dangers | COUNTED : HARMLESS;
    default:
      return HARMLESS;
  }
}

const CUTTING = new Set(['.slice', '.substring', '.substr', '.charAt', '.at']);

/** A text that was cut has as many digits as the program wants. */
export function crossSize<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  return crossing.kind === 'method' && CUTTING.has(crossing.name) ? HARMLESS : dangers;
}
