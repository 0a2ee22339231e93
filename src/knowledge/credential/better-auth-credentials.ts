import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'better-auth',
  version: '1.7.25',
  roles: {
    'own-secret': ['betterAuth(0).secret'],
    credential: ['betterAuth(0).socialProviders.*.clientSecret'],
  },
});
