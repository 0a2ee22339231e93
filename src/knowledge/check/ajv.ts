import { describePackage } from '../grammar/index.ts';

const CLASSES = '{Ajv,Ajv2019,Ajv2020}';

/** A schema that is looked up by its name is nowhere to be read. */
export default describePackage({
  package: 'ajv',
  version: '8.20.0',
  aliases: ['ajv/dist/2019', 'ajv/dist/2020', 'ajv/dist/2019.js', 'ajv/dist/2020.js'],
  default: 'Ajv',
  instances: {
    // Version 6 is called without `new`.
    'Ajv()': 'Ajv',
    [`${CLASSES}#{addFormat,addKeyword,addSchema,addMetaSchema,addVocabulary,removeSchema,removeKeyword}()`]:
      'Ajv',
    [`${CLASSES}#{compile,compileAsync,getSchema}()`]: 'Validator',
  },
  extends: { Ajv2019: 'Ajv', Ajv2020: 'Ajv' },
  proofs: { json: ['Ajv#{compile,compileAsync,validate}(0)'] },
  validations: [
    { schema: 'Validator', data: 'Validator(0)', tells: '' },
    { schema: 'Ajv#validate(0)', data: 'Ajv#validate(1)', tells: '' },
  ],
});
