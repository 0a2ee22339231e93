import { describePackage } from '../grammar/index.ts';
import { describeSubtleCiphers } from './subtle-ciphers.ts';

const subtle = describeSubtleCiphers('crypto.subtle');

/** The Web Crypto API of browsers, workers and Node.js. */
export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  roles: {
    ...subtle,
    'random-value': ['crypto.{getRandomValues,randomUUID}()', ...(subtle['random-value'] ?? [])],
    'random-fill': ['crypto.getRandomValues(0)'],
  },
});
