import { describePackage } from '../grammar/index.ts';

/** `promisify` stands in another table. */
export default describePackage({
  package: 'node:util',
  version: '26.6.6',
  sources: { 'command-line': ['parseArgs().{values,positionals}.*'] },
  // A text is written in quotes, with `\\n` for each line break.
  sanitizers: { log: ['inspect()'] },
  derived: [
    ['format(0..)', 'format()', ['formatted']],
    ['formatWithOptions(1..)', 'formatWithOptions()', ['formatted']],
    ['inspect(0).**', 'inspect()'],
    ['stripVTControlCharacters(0)', 'stripVTControlCharacters()'],
  ],
});
