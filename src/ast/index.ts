export * from './element.ts';
export * from './function.ts';
export * from './load.ts';
export * from './member.ts';
export * from './print.ts';
export * from './statement.ts';
export * from './unwrap.ts';
export * from './walk.ts';
