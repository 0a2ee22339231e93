import { describe, expect, it } from 'vitest';
import { createFacts, describePackage } from '../../../src/knowledge/index.ts';
import { look } from '../../support/snippets/probe.ts';

const facts = createFacts([
  describePackage({
    package: 'invented',
    sinks: {
      command: [{ at: 'run(0)', when: { '(1).shell': { truthy: true } } }],
      path: [{ at: 'send(0)', when: { '(1).free': { truthy: false } } }],
      sql: [{ at: 'ask(1)', when: { '(0)': { made: ['Query'], with: { raw: true } } } }],
      code: [{ at: 'call(1)', when: { '(0)': { in: ['sh', 'bash'] } } }],
    },
  }),
]);

/** Does the condition hold at a call? Undefined when nobody can tell. */
function judge(call: string): boolean | undefined {
  const code = `import { run, send, call, ask, Query, Other } from 'invented';\n${call};`;
  const sinks = look(code, { facts, version: '1.0.0', isTyped: false }).getSinks(2);
  return sinks.length === 0 ? false : sinks[0]?.isCertain === true ? true : undefined;
}

describe('conditions of rows', () => {
  it.each([
    ['run(x, { shell: true })', true],
    ["run(x, { shell: '/bin/sh' })", true],
    ["run(x, { shell: flag ? 'sh' : true })", true],
    ['run(x, { shell: false })', false],
    ["run(x, { shell: '' })", false],
    ['run(x, {})', false],
    ['run(x)', false],
    ['run(x, options)', undefined],
    ["run(x, { shell: process.platform === 'win32' })", undefined],
    ['run(x, { shell: flag ? true : false })', undefined],
    ['send(x)', true],
    ['send(x, { free: 0 })', true],
    ['send(x, { free: {} })', false],
    ['send(x, { free: flag })', undefined],
    ["call('sh', x)", true],
    ["call(flag ? 'sh' : 'bash', x)", true],
    ["call('git', x)", false],
    ["call(flag ? 'sh' : 'git', x)", undefined],
    ['call(program, x)', undefined],
    ['ask(new Query({ raw: true }), x)', true],
    ['ask(new Query({ raw: false }), x)', false],
    ['ask(new Query({}), x)', false],
    ['ask(new Query(), x)', false],
    ['ask(new Query({ raw: flag }), x)', undefined],
    ['ask(new Query({ raw: flag ? true : false }), x)', undefined],
    ['ask(new Query(options), x)', undefined],
    ['ask(new Other({ raw: true }), x)', false],
    ['ask(query, x)', undefined],
    ['ask(flag ? new Query({ raw: true }) : new Other(), x)', undefined],
  ])('%s', (call, holds) => {
    expect(judge(call)).toBe(holds);
  });
});
