import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

testRule(rule, {
  safe: {
    'a flag that a loop over the names has turned': {
      settings,
      code: `
        const isDangerous = (name) => name === '__proto__' || name === 'constructor' || name === 'prototype';
        export function toObject(fields) {
          const values = {};
          for (const [name, value] of fields) {
            const names = name.split('.');
            let isRefused = false;
            for (let index = 0; index < names.length; index++) {
              if (isDangerous(names[index])) {
                isRefused = true;
                break;
              }
            }
            if (isRefused) continue;
            let object = values;
            for (const one of names.slice(0, -1)) object = object[one] ??= {};
            object[names.at(-1)] = value;
          }
          return values;
        }`,
    },
    'a flag without braces, over each name': {
      settings,
      code: `
        export function set(object, path, value) {
          const names = path.split('.');
          let isSafe = true;
          for (const name of names) if (['__proto__', 'constructor', 'prototype'].includes(name)) isSafe = false;
          if (!isSafe) return;
          let at = object;
          for (const name of names.slice(0, -1)) at = at[name];
          at[names.at(-1)] = value;
        }`,
    },
    'a constructor that is a function is left out': {
      settings,
      code: `
        export function set(object, path, value) {
          const names = path.split('.');
          let at = object;
          for (let index = 0; index < names.length; index++) {
            const name = names[index];
            if (name === '__proto__') continue;
            if (name === 'constructor' && typeof at[name] === 'function') continue;
            if (index === names.length - 1) at[name] = value;
            else at = at[name] ??= {};
          }
        }`,
    },
    'a function that asks the same': {
      settings,
      code: `
        function leadsOut(object, name) {
          return (name === 'constructor' && typeof object[name] === 'function') || name === '__proto__';
        }
        export function set(object, names, value) {
          let at = object;
          for (const name of names.slice(0, -1)) {
            if (leadsOut(at, name)) return;
            at = at[name] ??= {};
          }
          const last = names[names.length - 1];
          if (leadsOut(at, last)) return;
          at[last] = value;
        }`,
    },
  },
  vulnerable: {
    'a flag that is turned for some names only': {
      settings,
      code: `
        export function set(object, path, value) {
          const names = path.split('.');
          let isRefused = false;
          for (const name of names) {
            if (name.startsWith('x-')) continue;
            if (name === '__proto__') isRefused = true;
          }
          if (isRefused) return;
          let at = object;
          for (const name of names.slice(0, -1)) at = at[name];
          at[names.at(-1)] = value; // !tainted
        }`,
    },
    'a constructor that is refused where something else is a function': {
      settings,
      code: `
        export function set(object, path, value) {
          let at = object;
          const names = path.split('.');
          for (const name of names.slice(0, -1)) {
            if (name === '__proto__') continue;
            if (name === 'constructor' && typeof value === 'function') continue;
            at = at[name] ??= {};
          }
          at[names.at(-1)] = value; // !tainted
        }`,
    },
  },
});
