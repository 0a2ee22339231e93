import { describePackage } from '../grammar/index.ts';

/** A text becomes a number of milliseconds, a number a text of digits and units. */
export default describePackage({ package: 'ms', version: '2.1.3', proofs: { number: ['()'] } });
