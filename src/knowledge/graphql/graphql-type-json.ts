import { describePackage } from '../grammar/index.ts';

/** Scalars that are whatever the client writes. */
export default describePackage({
  package: 'graphql-type-json',
  version: '0.3.2',
  default: 'GraphQLJSON',
  proofs: { any: ['{GraphQLJSON,GraphQLJSONObject}'] },
});
