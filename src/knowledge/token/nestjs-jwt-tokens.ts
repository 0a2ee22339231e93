import { describePackage } from '../grammar/index.ts';

const SERVICE = 'JwtService';

export default describePackage({
  package: '@nestjs/jwt',
  version: '10.2.0',
  sinks: { 'claimed-token': [{ at: 'JwtService#decode(0)', when: { '(1).complete': 'absent' } }] },
  roles: {
    'jwt-algorithm': [
      'JwtModule.register(0).signOptions.algorithm',
      `${SERVICE}#{sign,signAsync}(1).algorithm`,
    ],
    'jwt-accepted': [
      `${SERVICE}#{verify,verifyAsync}(1).algorithms.*`,
      'JwtModule.register(0).verifyOptions.algorithms.*',
    ],
    'jwt-key': [`${SERVICE}#{verify,verifyAsync}(1).secret`],
    'jwt-expiry-ignored': [
      `${SERVICE}#{verify,verifyAsync}(1).ignoreExpiration`,
      'JwtModule.register(0).verifyOptions.ignoreExpiration',
    ],
    'jwt-claims': [`${SERVICE}#{sign,signAsync}(0)`],
  },
});
