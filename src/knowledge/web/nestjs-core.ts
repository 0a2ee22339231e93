import { describePackage } from '../grammar/index.ts';

/** What `create` gives is a `NestExpressApplication` as long as no other adapter is handed in. */
export default describePackage({
  package: '@nestjs/core',
  version: '12.5.1',
  instances: {
    'NestFactory.create()': 'ExpressApplication',
    'ExpressApplication#getHttpAdapter().getInstance()': 'ExpressApplication',
    'ExpressApplication#{set,enable,disable}()': 'ExpressApplication',
  },
  roles: {
    // The second argument is an adapter where there is a third.
    'client-cert-request': [
      { at: 'NestFactory.create(1).httpsOptions.requestCert', when: { '(2)': 'absent' } },
      'NestFactory.create(2).httpsOptions.requestCert',
    ],
    'client-cert-verify': [
      { at: 'NestFactory.create(1).httpsOptions.rejectUnauthorized', when: { '(2)': 'absent' } },
      'NestFactory.create(2).httpsOptions.rejectUnauthorized',
    ],
    'proxy-trust': [
      { at: 'ExpressApplication#set(1)', when: { '(0)': 'trust proxy' } },
      { at: 'ExpressApplication#enable()', when: { '(0)': 'trust proxy' } },
    ],
  },
});
