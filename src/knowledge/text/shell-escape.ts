import { describePackage } from '../grammar/index.ts';

/** What is quoted is one word for a POSIX shell, and nothing else. */
export default describePackage({
  package: 'shell-escape',
  version: '0.2.0',
  sanitizers: { command: ['()'] },
  derived: [['(0).*', '()']],
});
