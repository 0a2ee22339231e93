import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/jwt',
  version: '12.0.2',
  sources: { secret: ['JwtService#{sign,signAsync}()'] },
});
