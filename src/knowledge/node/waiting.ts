/** So many arguments behind the function are handed on to it. */
const HANDED_ON = 4;

/** `setTimeout(send, 100, order)`: the function is called later with what stands from a position on. */
export function handOn(callee: string, from: number): readonly (readonly [string, string])[] {
  return Array.from({ length: HANDED_ON }, (_, index) => [
    `${callee}(${from + index})`,
    `${callee}(0:${index})`,
  ]);
}
