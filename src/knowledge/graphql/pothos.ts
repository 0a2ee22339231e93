import { describePackage } from '../grammar/index.ts';
import { FIELDS, FIELDS_AMONG_OPTIONS } from './pothos-builders.ts';

const SCALARS = 'string,int,float,boolean,id,stringList,intList,floatList,booleanList,idList';
const BUILDER = 'SchemaBuilder#';

export default describePackage({
  package: '@pothos/core',
  version: '4.15.1',
  default: 'SchemaBuilder',
  instances: {
    ...Object.fromEntries(FIELDS.map((path) => [BUILDER + path, 'Fields'])),
    'SchemaBuilder#{objectRef,interfaceRef}()': 'Ref',
  },
  handlers: {
    ...Object.fromEntries(FIELDS_AMONG_OPTIONS.map((path) => [BUILDER + path, [['Fields']]])),
    'Ref#implement(0).fields': [['Fields']],
    [`Fields#{field,connection,${SCALARS}}(0).{resolve,subscribe}`]: [['-', 'Args', '-', '-']],
    'Fields#prismaField(0).resolve': [['-', '-', 'Args', '-', '-']],
    'SchemaBuilder#relayMutationField(2).resolve': [['-', 'Args', '-', '-']],
  },
  sources: { request: ['Args#'] },
});
