import { describePackage } from '../grammar/index.ts';

/** JSON Type Definition: a language of its own, which is not read. */
export default describePackage({
  package: 'ajv/dist/jtd',
  version: '8.20.0',
  aliases: ['ajv/dist/jtd.js'],
  default: 'Ajv',
  instances: { 'Ajv#{compile,getSchema}()': 'Validator' },
  validations: [
    { data: 'Validator(0)', tells: '' },
    { data: 'Ajv#validate(1)', tells: '' },
  ],
});
