import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const trpc = (input: string, command: string): string => `import { initTRPC } from '@trpc/server';
import { exec } from 'node:child_process';
const t = initTRPC.create();
export const router = t.router({
  run: t.procedure.input(${input}).mutation(async ({ input }) => {
    ${command}
  }),
});`;

const tanstack = (validator: string, command: string): string => `import { exec } from 'node:child_process';
import { createServerFn } from '@tanstack/react-start';
export const run = createServerFn({ method: 'POST' })
  .validator(${validator})
  .handler(async ({ data }) => {
    ${command}
  });`;

// A function that stands where a schema could makes the input of what was sent.
testRule(rule, {
  safe: {
    'a number that a function makes': trpc(
      '(value) => ({ count: Number(value.count) })',
      `exec('ping -c ' + input.count);`,
    ),
    'what a function lets through': trpc(
      `(value) => { if (typeof value !== 'number') throw new Error('no'); return value; }`,
      `exec('ping -c ' + input);`,
    ),
    'a word of a list': tanstack(
      `(value) => { if (!['up', 'down'].includes(value.state)) throw new Error('no'); return value; }`,
      `exec('ip link set eth0 ' + data.state);`,
    ),
  },
  vulnerable: {
    'a function that only says the type': trpc(
      '(value) => value as { host: string }',
      `exec('ping ' + input.host); // !tainted`,
    ),
    'a part that a function picks': trpc(
      '(value) => ({ host: value.host.trim() })',
      `exec('ping ' + input.host); // !tainted`,
    ),
    'a validator of a function of the server': tanstack(
      '(value) => value',
      `exec('ping ' + data.host); // !tainted`,
    ),
  },
});
