import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/platform-express',
  version: '12.5.1',
  instances: { 'NestExpressApplication#{set,enable,disable}()': 'NestExpressApplication' },
  roles: {
    'proxy-trust': [
      { at: 'NestExpressApplication#set(1)', when: { '(0)': 'trust proxy' } },
      { at: 'NestExpressApplication#enable()', when: { '(0)': 'trust proxy' } },
    ],
  },
});
