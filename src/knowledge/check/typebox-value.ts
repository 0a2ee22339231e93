import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@sinclair/typebox/value',
  version: '0.34.52',
  aliases: ['typebox/value'],
  validations: [
    { schema: 'Value.Check(0)', data: 'Value.Check(1)', tells: '' },
    { schema: 'Value.Assert(0)', data: 'Value.Assert(1)', throws: true },
    { schema: 'Value.{Parse,Decode}(0)', data: 'Value.{Parse,Decode}(1)', gives: '', throws: true },
  ],
});
