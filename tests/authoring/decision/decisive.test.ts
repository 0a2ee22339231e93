import { describe, expect, it } from 'vitest';
import { collectComparisons } from '../../../src/authoring/decision/comparison.ts';
import { isDecisive } from '../../../src/authoring/decision/decisive.ts';
import { facts } from '../../../src/knowledge/index.ts';
import { parse, scopeOf } from '../../support/scope.ts';

/** Does something hang on the first comparison of a snippet? */
function judge(code: string): boolean {
  const snippet = parse(code);
  const scope = scopeOf(snippet, facts);
  const [first] = collectComparisons(scope.getNodes());
  if (first === undefined) throw new Error('nothing is compared');
  return isDecisive(first.node, scope);
}

const decisive = {
  'a branch': `if (a === b) grant();`,
  'a branch that leaves': `function f() { if (!(a === b)) return; }`,
  'an else that does something': `if (a === b) console.log('same'); else deny();`,
  'a loop': `while (a !== b) wait();`,
  'a short circuit': `a === b && grant();`,
  'a ternary': `const role = a === b ? 'admin' : 'guest'; start(role);`,
  'what a function answers': `const f = () => a === b;`,
  'what a callback of a list answers, in a branch': `if (list.some((one) => one === b)) grant();`,
  'what is left of a list': `const left = list.filter((one) => one === b); if (left.length > 0) grant();`,
  'a variable in a branch': `const same = a === b; if (same) grant();`,
  'a variable written later': `let same; same = a === b; if (same) grant();`,
  'a function that was handed in': `function f(done) { done(null, a === b); }`,
  'a property that grants': `session.isAdmin = a === b;`,
  'an entry that grants': `save({ authorized: a === b });`,
  'a case': `switch (a) { case 'x': grant(); }`,
};

const harmless = {
  'a branch that logs': `if (a === b) console.log('same'); else logger.warn('other');`,
  'an empty branch': `if (a === b) { }`,
  'an argument of a log': `console.log(a === b);`,
  'a choice in a log': `console.log(a === b ? 'same' : 'other');`,
  'a short circuit to a log': `a === b && console.log('same');`,
  'a variable that is logged': `const label = a === b ? 'same' : 'other'; console.log(label);`,
  'a variable that nobody reads': `const same = a === b;`,
  'a property that says something else': `stats.isRepeated = a === b;`,
  'an argument of any function': `count(a === b);`,
  'a case that logs': `switch (a) { case 'x': console.log('x'); break; default: }`,
};

describe('a comparison on which something hangs', () => {
  it.each(Object.entries(decisive))('%s', (_, code) => {
    expect(judge(code)).toBe(true);
  });
});

describe('a comparison on which nothing hangs', () => {
  it.each(Object.entries(harmless))('%s', (_, code) => {
    expect(judge(code)).toBe(false);
  });
});
