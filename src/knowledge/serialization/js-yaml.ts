import { describePackage } from '../grammar/index.ts';

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
    DEFAULT_FULL_SCHEMA: 'functions',
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
      { at: '{load,loadAll}(0)', when: { '(1).schema': 'absent' }, versions: '<4' },
    ],
  },
});
