import { describePackage } from '../grammar/index.ts';

const WRITING = 'set,push,ensureExists,insert';

/** Names of what is inherited are refused since 0.11.8, but in the mode that goes through it. */
export default describePackage({
  package: 'object-path',
  version: '0.11.8, @types/object-path 0.11.4',
  sinks: {
    'prototype-path': [
      { at: `{${WRITING}}(1)`, versions: '<0.11.8' },
      { at: `withInheritedProps.{${WRITING}}(1)`, versions: '<0.11.8' },
    ],
  },
  derived: [
    ['get(0)', 'get()'],
    ['get(2)', 'get()'],
    ['coalesce(0)', 'coalesce()'],
  ],
});
