import { describePackage } from '../grammar/index.ts';

/** What everybody can guess. */
export default describePackage({
  package: 'global',
  sources: {
    guessable: ['Math.random()'],
    clock: ['Date.now()', 'new Date()', 'performance.now()'],
  },
});
