import { describePackage } from '../grammar/index.ts';

const RESOLVER = [['-', 'Args', '-', '-']];

export default describePackage({
  package: 'nexus',
  version: '1.3.0',
  instances: {
    'Block#{list,nonNull,nullable}': 'Block',
    '{queryField,mutationField,subscriptionField}(0:0)': 'Block',
  },
  handlers: {
    '{objectType,queryType,mutationType,subscriptionType,extendType,interfaceType}(0).definition': [
      ['Block'],
    ],
    'Block#{string,boolean,id,int,float,field,connectionField}(1).{resolve,subscribe}': RESOLVER,
    'Block#field(0).{resolve,subscribe}': RESOLVER,
    '{queryField,mutationField,subscriptionField}(1).{resolve,subscribe}': RESOLVER,
  },
  sources: { request: ['Args#'] },
});
