export type { Classified, FlowFacts, Source, Surroundings, TypeFacts } from './edge.ts';
export { readPattern } from './characters.ts';
export { getLeftOut, isDeep, isExact, leaveOut } from './path.ts';
export { explain } from './explain.ts';
export { createFlow, type Flow } from './flow.ts';
export type { Passed } from './entry.ts';
export type { Verdict } from './trace.ts';
export { describeSource, getTurns } from './way.ts';
export { compareOrder } from './order.ts';
