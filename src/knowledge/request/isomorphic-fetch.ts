import { describePackage } from '../grammar/index.ts';

/** Loaded for its side effect it makes the global `fetch`, which has rows of its own. */
export default describePackage({
  package: 'isomorphic-fetch',
  version: '3.0.0',
  sinks: {
    'header-name': ['(1).headers.*key'],

    url: ['(0)'],
  },
  roles: { 'dial-url': ['(0)'] },
});
