import { describePackage } from '../grammar/index.ts';

/** What is opened is a file, a program or a URL, by what the system thinks of it. */
export default describePackage({
  package: 'open',
  version: '10.1.0',
  sinks: {
    opened: ['(0)'],
    command: ['(1).app.name', 'openApp(0)'],
  },
});
