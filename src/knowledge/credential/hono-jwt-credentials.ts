import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono/jwt',
  version: '4.13.19',
  roles: { 'own-secret': ['jwt(0).secret', '{sign,verify}(1)'] },
});
