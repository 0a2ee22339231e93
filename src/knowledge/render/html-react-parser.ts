import { describePackage } from '../grammar/index.ts';

/** Markup becomes elements of React, those of scripts and links among them. */
export default describePackage({
  package: 'html-react-parser',
  version: '6.1.9',
  sinks: { markup: ['(0)'] },
});
