import { describePackage } from '../grammar/index.ts';

/** Schemas are JSON Schemas that functions make; a transformation is unknown. */
export const TYPES = {
  instances: {
    'Type.{Number,Integer,BigInt}()': 'NumberSchema',
    'Type.Boolean()': 'BooleanSchema',
    'Type.Date()': 'DateSchema',
    'Type.{Literal,Enum,Null,Undefined,Void,Never,Const,KeyOf}()': 'ChoiceSchema',
    'Type.{Any,Unknown}()': 'TextSchema',
  },
  proofs: {
    number: ['NumberSchema#'],
    boolean: ['BooleanSchema#'],
    date: ['DateSchema#'],
    enum: ['ChoiceSchema#'],
    any: ['TextSchema#'],
    // Names that it does not know are let through unless it says otherwise.
    open: [{ at: 'Type.Object()', when: { '(1).additionalProperties': { unless: false } } }],
    closed: [{ at: 'Type.Object()', when: { '(1).additionalProperties': false } }],
    pattern: ['Type.RegExp(0)'],
    text: [{ at: 'Type.String()', when: { '(0)': 'absent' } }],
    schema: [
      'Type.{String,RegExp,Object,Array,Record,Optional,Readonly,Partial,Required,Pick,Omit,Union,Intersect,Composite}()',
    ],
    json: ['Type.String(0)'],
    fields: ['Type.Object(0)'],
    elements: ['Type.Array(0)'],
    values: ['Type.Record(1)'],
    inner: ['Type.{Optional,Readonly,Partial,Required,Pick,Omit}(0)'],
    options: ['Type.Union(0)'],
    halves: ['Type.{Intersect,Composite}(0)'],
  },
} as const;

export default describePackage({
  package: '@sinclair/typebox',
  default: 'Type',
  aliases: ['typebox'],
  version: '0.34.52',
  ...TYPES,
});
