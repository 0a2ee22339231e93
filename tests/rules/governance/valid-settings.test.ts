import rule from '../../../src/rules/governance/valid-settings.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'no settings at all': 'export {};',
    'every setting as it should be': {
      code: 'export {};',
      settings: {
        level: 'strict',
        fix: 'hardening',
        root: '.',
        testFiles: ['qa/**'],
        developmentFlags: ['config.debug'],
      },
    },
    'an empty file': '',
  },
  vulnerable: {
    'a level that does not exist': {
      code: `export {}; // !invalidSettings`,
      settings: { level: 'high' as never },
    },
    'a setting that does not exist': {
      code: `export {}; // !invalidSettings`,
      settings: { levels: 'strict' } as never,
    },
    'a list that is no list, and a text that is empty': {
      code: `export {}; // !invalidSettings !invalidSettings`,
      settings: { testFiles: 'qa/**' as never, root: '' },
    },
    'settings that are no object': {
      code: `export {}; // !invalidSettings`,
      settings: [] as never,
    },
    'in a test file too': {
      code: `export {}; // !invalidSettings`,
      filename: 'src/a.test.ts',
      settings: { fix: 'all' as never },
    },
    'at the first line, wherever the code begins': {
      code: `// !invalidSettings

export {};`,
      settings: { fix: 'all' as never },
    },
  },
});
