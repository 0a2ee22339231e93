import { describePackage } from '../grammar/index.ts';

const ENDING = '{query,mutation,subscription}(0)';

/** Procedures of tRPC that another file makes: no other chain holds an input against a schema and ends so. */
export default describePackage({
  package: 'anything',
  version: '@trpc/server 11.25.2',
  handlers: {
    [`input().${ENDING}`]: [['@trpc/server:ResolverOptions']],
    [`input().{input,output,use,meta}().${ENDING}`]: [['@trpc/server:ResolverOptions']],
    [`input().{input,output,use,meta}().{input,output,use,meta}().${ENDING}`]: [
      ['@trpc/server:ResolverOptions'],
    ],
  },
});
