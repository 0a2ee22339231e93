import { describePackage } from '../grammar/index.ts';

/** `ignoreHTTPSErrors` is the name of `acceptInsecureCerts` before version 23. Where pages go is left out. */
export default describePackage({
  package: 'puppeteer',
  version: '25.16.0',
  aliases: ['puppeteer-core', 'puppeteer-extra'],
  roles: {
    'dial-url': ['connect(0).{browserWSEndpoint,browserURL}'],
    'tls-skip-verify': ['{launch,connect}(0).{acceptInsecureCerts,ignoreHTTPSErrors}'],
    'program-options': ['{launch,defaultArgs}(0).args.*'],
  },
});
