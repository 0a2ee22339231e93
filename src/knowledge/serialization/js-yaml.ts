import { describePackage } from '../grammar/index.ts';

/** What version 3 called those of its functions that read no code. */
const SAFE = { load: 'safeLoad', loadAll: 'safeLoadAll' } as const;

/**
 * A schema is as dangerous as what it is extended by: the constants stand for that. Before version 4 functions were read
 * unless another schema was given.
 */
export default describePackage({
  package: 'js-yaml',
  version: '4.3.2',
  constants: {
    FAILSAFE_SCHEMA: 'plain',
    JSON_SCHEMA: 'plain',
    CORE_SCHEMA: 'plain',
    DEFAULT_SAFE_SCHEMA: 'plain',
    SAFE_SCHEMA: 'plain',
    DEFAULT_FULL_SCHEMA: 'full',
  },
  same: [
    [
      '{FAILSAFE_SCHEMA,JSON_SCHEMA,CORE_SCHEMA,DEFAULT_SCHEMA}.extend(0)',
      '{FAILSAFE_SCHEMA,JSON_SCHEMA,CORE_SCHEMA,DEFAULT_SCHEMA}.extend()',
    ],
  ],
  sinks: {
    deserialization: [
      { at: '{load,loadAll}(0)', when: { '(1).schema': { canBe: ['functions'] } } },
      { at: 'loadAll(0)', when: { '(2).schema': { canBe: ['functions'] } } },
      ...(['load', 'loadAll'] as const).flatMap((name) => [
        { at: `${name}(0)`, when: { '(1).schema': { canBe: ['full'] } }, instead: SAFE[name] },
        { at: `${name}(0)`, when: { '(1).schema': 'absent' }, versions: '<4', instead: SAFE[name] },
      ]),
    ],
  },
});
