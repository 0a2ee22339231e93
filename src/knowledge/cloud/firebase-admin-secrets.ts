import { describePackage } from '../grammar/index.ts';

/** Whoever has one of these tokens is that user; a link carries a code that is as good as the password. */
export default describePackage({
  package: 'firebase-admin',
  version: '13.10',
  aliases: ['firebase-admin/auth', 'firebase-admin/app'],
  instances: { '{auth,getAuth}()': 'Auth', 'App#auth()': 'Auth', '{initializeApp,app,getApp}()': 'App' },
  sources: {
    secret: [
      'Auth#{createCustomToken,createSessionCookie,generatePasswordResetLink,generateSignInWithEmailLink}()',
    ],
  },
  roles: {
    credential: [
      'cert(0).{privateKey,private_key}',
      'credential.cert(0).{privateKey,private_key}',
      'refreshToken(0).{client_secret,refresh_token}',
      'credential.refreshToken(0).{client_secret,refresh_token}',
    ],
  },
});
