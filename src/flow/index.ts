export type { Classified, FlowFacts, Source, Surroundings, TypeFacts } from './edge.ts';
export {
  compilePattern,
  isMatcher,
  listCodes,
  listEveryCode,
  parsePattern,
  readPattern,
  type Matcher,
} from './characters.ts';
export { ANY, getLeftOut, isDeep, isExact, KEYS, leaveOut } from './path.ts';
export { findAsked } from './called.ts';
export { explain } from './explain.ts';
export { createFlow, type Flow } from './flow.ts';
export type { Passed } from './entry.ts';
export type { Verdict } from './verdict.ts';
export { describeSource, getTurns } from './way.ts';
export { compareOrder } from './order.ts';
