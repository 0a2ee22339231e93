import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@trpc/server',
  version: '11.25.2',
  instances: {
    'initTRPC.create()': 'Root',
    'initTRPC.{context,meta}().create()': 'Root',
    'initTRPC.{context,meta}().{context,meta}().create()': 'Root',
    'Root#procedure': 'Procedure',
    'Procedure#{input,output,use,meta,concat,unstable_concat}()': 'Procedure',
  },
  handlers: {
    'Procedure#{query,mutation,subscription}(0)': [['ResolverOptions']],
    // A function in place of a schema makes the input of what was sent.
    'Procedure#input(0)': [['RawInput']],
  },
  sources: { request: ['ResolverOptions#input', 'RawInput#'] },
  schemas: { 'ResolverOptions#input': 'input(0)' },
});
