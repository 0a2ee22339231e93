import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const set = (imports: string, value: string, mark = ''): string => `import { ${imports} } from 'zx';
$.quote = ${value};${mark}
await $\`git checkout \${process.env.BRANCH}\`;`;

// The function that quotes the holes of commands.
testRule(rule, {
  safe: {
    'the one of the package': { level: 'strict', code: set('$, quote', 'quote') },
    'the one for another shell': { level: 'strict', code: set('$, quotePowerShell', 'quotePowerShell') },
    'one that quotes': { level: 'strict', code: set('$', "(text) => `'${text.replaceAll(\"'\", '')}'`") },
    'one that hands on, where doubt keeps quiet': set('$', '(text) => text'),
    'not seen: where everything is global': {
      level: 'strict',
      code: `import 'zx/globals';\n$.quote = (text) => text;`,
    },
  },
  vulnerable: {
    'one that hands on': { level: 'strict', code: set('$', '(text) => text', ' // !unquoted') },
    'one that makes a text': {
      level: 'strict',
      code: set('$', 'String', '').replace('String;', '(one) => String(one); // !unquoted'),
    },
  },
});
