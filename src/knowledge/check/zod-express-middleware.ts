import { describePackage } from '../grammar/index.ts';

const PARTS = { query: 'Query', params: 'Params', body: 'Body' };

/** `validate…` leaves the request as it is, `process…` puts what the schema makes of it in its place. */
export default describePackage({
  package: 'zod-express-middleware',
  version: '1.4.0',
  proofs: Object.fromEntries(
    Object.entries(PARTS).flatMap(([part, name]) => [
      [`tested-${part}`, [`validateRequest(0).${part}`, `validateRequest${name}(0)`]],
      [`held-${part}`, [`processRequest(0).${part}`, `processRequest${name}(0)`]],
    ]),
  ),
});
