import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  roles: {
    'own-secret': [{ at: 'SubtleCrypto#importKey(1)', when: { '(0)': 'raw', '(2)': { not: 'PBKDF2' } } }],
  },
});
