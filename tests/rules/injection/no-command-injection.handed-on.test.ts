import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };
const library = (code: string) => ({
  code,
  level: 'strict' as const,
  settings,
  isFormBound: 'the name of the function tells what it does',
});

// Commands that are handed on to a function of another file, whose name says that it runs them.
testRule(rule, {
  safe: {
    'without the setting': {
      ...library(
        "import * as tools from './tools.js';\nexport const list = (drive) => tools.powerShell('dir ' + drive);",
      ),
      settings: {},
    },
    'a command of callers, handed on': library(
      "import * as tools from './tools.js';\nexport const run = (command) => tools.powerShell(command);",
    ),
    'a part that is escaped': library(
      "import * as tools from './tools.js';\nexport const list = (drive) => tools.powerShell('dir ' + tools.sanitizeShellString(drive));",
    ),
    'a constant command': library(
      "import * as tools from './tools.js';\nexport const list = () => tools.powerShell('dir');",
    ),
    'a command of an editor': library(
      "import * as editor from './editor.js';\nexport const show = (file) => editor.executeAction('open ' + file);",
    ),
    'a function of the file': library(
      "function runCommand(text) { return text.length; }\nexport const list = (drive) => runCommand('dir ' + drive);",
    ),
  },
  vulnerable: {
    'a part of a command for PowerShell': library(
      "const tools = require('./tools');\nexports.list = (drive) => tools.powerShell('dir ' + drive); // !handedOn",
    ),
    'a part behind a condition': library(
      "import { runCommand } from './tools.js';\nexport function list(drive) {\n  const command = `list ${drive ? '-drive ' + drive : ''} | fl`;\n  return runCommand(command); // !handedOn\n}",
    ),
  },
});
