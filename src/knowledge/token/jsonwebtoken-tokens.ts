import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsonwebtoken',
  version: '9.0.3',
  // With `complete`, the header is asked for: which key a token is verified with stands there.
  sinks: { 'claimed-token': [{ at: 'decode(0)', when: { '(1).complete': 'absent' } }] },
  roles: {
    'jwt-accepted': ['verify(2).algorithms.*'],
    'jwt-accepted-list': ['verify(2).algorithms'],
    'jwt-key': ['verify(1)'],
    'jwt-expiry-ignored': ['verify(2).ignoreExpiration'],
    'jwt-claims': ['sign(0)'],
    'jwt-lifetime': ['sign(2).expiresIn'],
  },
});
