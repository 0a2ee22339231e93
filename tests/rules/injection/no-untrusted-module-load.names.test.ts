import rule from '../../../src/rules/injection/no-untrusted-module-load.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };
const load = (test: string, mark = '') => ({
  settings,
  code: `
    const isName = (name) => ${test};
    exports.load = (name) => {
      if (!isName(name)) return undefined;
      return require('./locale/' + name);${mark}
    };`,
});

testRule(rule, {
  safe: {
    'a name without separators, by a pattern that is a text': load(`name.match('^[^/\\\\\\\\]*$') != null`),
    'a name without separators, by a pattern': load(`/^[^/\\\\]*$/.test(name)`),
    'a name of letters, by a pattern that is a text': load(`name.match('^[a-z-]+$') !== null`),
  },
  vulnerable: {
    'the beginning of a name, by a pattern that is a text': load(
      `name.match('^[a-z]') !== null`,
      ' // !tainted',
    ),
    'a name that may have a backslash in it': load(`/^[^/]*$/.test(name)`, ' // !tainted'),
  },
});
