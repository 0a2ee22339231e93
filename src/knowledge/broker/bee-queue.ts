import { describePackage } from '../grammar/index.ts';

/** A job that this program makes itself holds what it was given. */
export default describePackage({
  package: 'bee-queue',
  version: '2.0.0',
  handlers: { '#process(0..1)': [['Job', '-']] },
  sources: { queue: ['Job#data'] },
});
