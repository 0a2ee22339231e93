import { describePackage } from '../grammar/index.ts';

/** What is quoted is one word for a POSIX shell, and nothing else. */
export default describePackage({
  package: 'shell-quote',
  version: '1.12.0',
  sanitizers: { command: ['quote()'] },
  derived: [
    ['quote(0).*', 'quote()'],
    ['parse(0)', 'parse()'],
  ],
});
