import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'iron-session',
  version: '8.0',
  roles: {
    'own-secret': ['getIronSession(1..2).password', '{sealData,unsealData}(1).password'],
  },
});
