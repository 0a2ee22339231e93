import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/jwt',
  version: '10.2',
  roles: {
    'own-secret': [
      'JwtModule.register(0).{secret,secretOrPrivateKey}',
      'JwtService#{sign,signAsync,verify,verifyAsync}(1).secret',
    ],
  },
});
