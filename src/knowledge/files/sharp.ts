import { describePackage } from '../grammar/index.ts';

/** What is read may be a picture itself, and mostly is where others send it. */
export default describePackage({
  package: 'sharp',
  version: '0.35.5',
  instances: { '()': 'Sharp' },
  sinks: { path: ['Sharp#**.toFile(0)'] },
});
