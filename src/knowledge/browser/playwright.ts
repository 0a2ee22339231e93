import { describePackage } from '../grammar/index.ts';

/** Where pages go is left out; what is fetched beside them is not. */
export default describePackage({
  package: 'playwright',
  version: '1.65.1',
  aliases: [
    'playwright-core',
    'playwright-chromium',
    'playwright-extra',
    'playwright/test',
    '@playwright/test',
  ],
  instances: {
    '{chromium,firefox,webkit}': 'BrowserType',
    request: 'APIRequest',
    'BrowserType#{launch,connect,connectOverCDP}()': 'Browser',
    'BrowserType#launchPersistentContext()': 'BrowserContext',
    'Browser#newContext()': 'BrowserContext',
    '{Browser,BrowserContext}#newPage()': 'Page',
    '{BrowserContext,Page}#request': 'APIRequestContext',
    'APIRequest#newContext()': 'APIRequestContext',
  },
  roles: {
    'dial-url': [
      'APIRequest#newContext(0).baseURL',
      'APIRequestContext#{delete,fetch,get,head,patch,post,put}(0)',
      'BrowserType#{connect,connectOverCDP}(0)',
      'BrowserType#{connect,connectOverCDP}(0).wsEndpoint',
    ],
    'tls-skip-verify': [
      'Browser#{newContext,newPage}(0).ignoreHTTPSErrors',
      'BrowserType#launchPersistentContext(1).ignoreHTTPSErrors',
      'APIRequest#newContext(0).ignoreHTTPSErrors',
      'APIRequestContext#{delete,fetch,get,head,patch,post,put}(1).ignoreHTTPSErrors',
      '_electron.launch(0).ignoreHTTPSErrors',
      'AndroidDevice#launchBrowser(0).ignoreHTTPSErrors',
      'test.use(0).ignoreHTTPSErrors',
      'test.use(0).contextOptions.ignoreHTTPSErrors',
      'defineConfig(0..).use.ignoreHTTPSErrors',
      'defineConfig(0..).use.contextOptions.ignoreHTTPSErrors',
      'defineConfig(0..).projects.*.use.ignoreHTTPSErrors',
      'defineConfig(0..).projects.*.use.contextOptions.ignoreHTTPSErrors',
      'defineConfig(0..).webServer.ignoreHTTPSErrors',
      'defineConfig(0..).webServer.*.ignoreHTTPSErrors',
    ],
    'program-options': [
      'BrowserType#{launch,launchServer}(0).args.*',
      'BrowserType#launchPersistentContext(1).args.*',
      '_electron.launch(0).args.*',
      'test.use(0).launchOptions.args.*',
      'defineConfig(0..).use.launchOptions.args.*',
      'defineConfig(0..).projects.*.use.launchOptions.args.*',
    ],
  },
});
