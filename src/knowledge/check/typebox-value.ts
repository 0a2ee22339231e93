import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@sinclair/typebox/value',
  default: 'Value',
  version: '0.34.52',
  aliases: ['typebox/value'],
  derived: [['Value.{Convert,Clean,Cast,Default}(1)', 'Value.{Convert,Clean,Cast,Default}()']],
  // Names that the schema does not know are dropped.
  sanitizers: { record: ['Value.Clean()'] },
  validations: [
    { schema: 'Value.Check(0)', data: 'Value.Check(1)', tells: '' },
    { schema: 'Value.Assert(0)', data: 'Value.Assert(1)', throws: true },
    { schema: 'Value.{Parse,Decode}(0)', data: 'Value.{Parse,Decode}(1)', gives: '', throws: true },
    { schema: 'Value.Errors(0)', data: 'Value.Errors(1)', fails: 'length' },
  ],
});
