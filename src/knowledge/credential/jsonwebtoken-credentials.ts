import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonwebtoken',
  version: '9.0',
  // A token that nobody signs needs no secret, and whoever looks at it can write one.
  roles: { 'own-secret': ['verify(1)', { at: 'sign(1)', when: { '(2).algorithm': { not: 'none' } } }] },
});
