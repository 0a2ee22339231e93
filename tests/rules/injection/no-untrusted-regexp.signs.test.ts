import rule from '../../../src/rules/injection/no-untrusted-regexp.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };
const SIGNS = String.raw`const SIGNS = '\\^$.*+?()[]{}|';`;

testRule(rule, {
  safe: {
    'each sign that means something is looked for': {
      settings,
      code: `${SIGNS}
export function entity(name) {
  for (let i = 0; i < SIGNS.length; i++) {
    if (name.indexOf(SIGNS[i]) !== -1) throw new Error('no');
  }
  return new RegExp('&' + name + ';', 'g');
}
export function entityOf(name) {
  for (const sign of SIGNS) if (name.includes(sign)) throw new Error('no');
  return new RegExp('&' + name + ';', 'g');
}`,
    },
    'each sign of the text is looked for': {
      settings,
      code: `${SIGNS}
export function entity(name) {
  for (const sign of name) if (SIGNS.includes(sign)) throw new Error('no');
  return new RegExp('&' + name + ';', 'g');
}
export function entityOf(name) {
  for (let i = 0; i < name.length; i++) if (SIGNS.indexOf(name.charAt(i)) >= 0) throw new Error('no');
  return new RegExp('&' + name + ';', 'g');
}`,
    },
    'dots, where nothing is repeated': {
      settings,
      code: String.raw`export function entity(name) {
  for (const sign of '\\*+?()[]{}|') if (name.includes(sign)) throw new Error('no');
  return new RegExp('&' + name + ';', 'g');
}`,
    },
  },
  vulnerable: {
    'a sign that repeats is not among them': {
      settings,
      code: `export function entity(name) {
  for (const sign of '.?^$') if (name.includes(sign)) throw new Error('no');
  return new RegExp('&' + name + ';', 'g'); // !tainted
}`,
    },
    'it is enough that one sign is missing': {
      settings,
      code: `${SIGNS}
export function entity(name) {
  for (const sign of SIGNS) if (!name.includes(sign)) return new RegExp('&' + name + ';', 'g'); // !tainted
}`,
    },
    'signs of another text': {
      settings,
      code: `${SIGNS}
export function entity(name, other) {
  for (const sign of other) if (SIGNS.includes(sign)) throw new Error('no');
  return new RegExp('&' + name + ';', 'g'); // !tainted
}`,
    },
  },
});
