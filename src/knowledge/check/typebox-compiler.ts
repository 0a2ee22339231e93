import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@sinclair/typebox/compiler',
  version: '0.34.52',
  aliases: ['typebox/compile'],
  instances: { 'TypeCompiler.Compile()': 'TypeCheck', 'Compile()': 'TypeCheck' },
  proofs: { inner: ['TypeCompiler.Compile(0)', 'Compile(0)'] },
  validations: [
    { schema: 'TypeCheck#', data: 'TypeCheck#Check(0)', tells: '' },
    { schema: 'TypeCheck#', data: 'TypeCheck#{Decode,Parse}(0)', gives: '', throws: true },
  ],
});
