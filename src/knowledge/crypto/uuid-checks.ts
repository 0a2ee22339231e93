import { describePackage } from '../grammar/index.ts';

/** The first and the sixth version hold the time and the address of the machine, the third and fifth a digest of a name. */
export default describePackage({
  package: 'uuid',
  version: '11.1.1',
  sources: { guessable: ['{v1,v6}()'] },
  roles: { 'time-uuid': ['{v1,v6}()'] },
  derived: [['{v3,v5}(0)', '{v3,v5}()', ['digest']]],
});
