import { describePackage } from '../grammar/index.ts';

/** The options of each browser: their setters hand on the options. */
export default describePackage({
  package: 'selenium-webdriver/chrome',
  version: '4.49.0',
  aliases: [
    'selenium-webdriver/chrome.js',
    'selenium-webdriver/chromium',
    'selenium-webdriver/chromium.js',
    'selenium-webdriver/edge',
    'selenium-webdriver/edge.js',
    'selenium-webdriver/firefox',
    'selenium-webdriver/firefox.js',
  ],
  roles: {
    'tls-skip-verify': ['Options#**.setAcceptInsecureCerts(0)'],
    'program-options': ['Options#**.addArguments(0..)', 'Options#**.addArguments(0..).*'],
  },
});
