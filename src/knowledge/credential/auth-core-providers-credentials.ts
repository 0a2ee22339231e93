import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next-auth/providers/github',
  version: '4.24',
  aliases: [
    ...['google', 'gitlab', 'facebook', 'discord', 'twitter', 'linkedin', 'auth0', 'azure-ad', 'cognito', 'keycloak', 'okta', 'slack', 'spotify', 'twitch'].map(
      (name) => `next-auth/providers/${name}`,
    ),
    ...['github', 'google', 'gitlab', 'facebook', 'discord', 'twitter', 'linkedin', 'auth0', 'microsoft-entra-id', 'cognito', 'keycloak', 'okta', 'slack', 'spotify', 'twitch'].map(
      (name) => `@auth/core/providers/${name}`,
    ),
  ],
  roles: { credential: ['(0).clientSecret'] },
});
