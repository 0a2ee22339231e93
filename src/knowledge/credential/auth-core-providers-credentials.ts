import { describePackage } from '../grammar/index.ts';

/** Providers that both generations have, by the same name. */
const PROVIDERS = [
  'google',
  'gitlab',
  'facebook',
  'discord',
  'twitter',
  'linkedin',
  'auth0',
  'cognito',
  'keycloak',
  'okta',
  'slack',
  'spotify',
  'twitch',
];

export default describePackage({
  package: 'next-auth/providers/github',
  version: '4.24',
  aliases: [
    ...[...PROVIDERS, 'azure-ad'].map((name) => `next-auth/providers/${name}`),
    ...['github', ...PROVIDERS, 'microsoft-entra-id'].map((name) => `@auth/core/providers/${name}`),
  ],
  roles: { credential: ['(0).clientSecret'] },
});
