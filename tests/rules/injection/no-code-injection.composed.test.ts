import rule from '../../../src/rules/injection/no-code-injection.ts';
import { testRule } from '../../support/test-rule.ts';
import { inUnseenLibrary } from '../../support/unseen-library.ts';

const HEAD = `import vm from 'node:vm';
import generate from 'generate-function';
import { load, escapeSource } from './load.js';
const name = load('name');\n`;
const settings = { libraryInputs: true };
const { library, named } = inUnseenLibrary(HEAD);

// What nobody knows in code that a library puts together.
testRule(rule, {
  safe: {
    'code of nobody knows whom': library('vm.runInThisContext(name);'),
    'parts nobody knows, under recommended': {
      code: `${HEAD}vm.runInThisContext(\`data.\${name}\`);`,
      settings,
    },
    'parts nobody knows, in an application': {
      code: `${HEAD}vm.runInThisContext(\`data.\${name}\`);`,
      level: 'strict',
    },
    'a value written by JSON.stringify': library('vm.runInThisContext(`(${JSON.stringify(name)})`);'),
    'a number of nobody knows whom': library("vm.runInThisContext('x + ' + Number(name));"),
    'names of a list': library("for (const one of ['a', 'b']) vm.runInThisContext(`data.${one}`);"),
    'names of what another file exports': library(
      `const types = require('./types.js');
const names = [];
for (const one in types) names[types[one]] = one;
vm.runInThisContext(\`// \${names[load('at')]}\`);`,
    ),
    'what a function promises to escape': named(
      'const gen = generate(); gen(`result[${escapeSource(name)}] = 1`);',
    ),
  },
  vulnerable: {
    'a part nobody knows': library('vm.runInThisContext(`data.${name}`); // !composed'),
    'lines of a generator': named(
      `const gen = generate();
gen(\`result[\${escapeSource(name)}] = read('\${load('zone')}')\`); // !composed
gen.toFunction();`,
    ),
  },
});
