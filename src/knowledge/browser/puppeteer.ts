import { describePackage } from '../grammar/index.ts';

/** `ignoreHTTPSErrors` is the name of `acceptInsecureCerts` before version 23. Where pages go is left out. */
export default describePackage({
  package: 'puppeteer',
  version: '25.16.0',
  aliases: ['puppeteer-core', 'puppeteer-extra'],
  instances: {
    '{launch,connect}()': 'Browser',
    'Browser#{createBrowserContext,createIncognitoBrowserContext,defaultBrowserContext}()': 'BrowserContext',
    '{Browser,BrowserContext}#newPage()': 'Page',
    '{Browser,BrowserContext}#pages().*': 'Page',
    'Page#mainFrame()': 'Frame',
    'Page#frames().*': 'Frame',
    '{Page,Frame}#{$,waitForSelector}()': 'ElementHandle',
  },
  sinks: {
    code: [
      '{Page,Frame,ElementHandle,JSHandle,WebWorker,Realm}#{evaluate,evaluateHandle}(0)',
      '{Page,Frame,ElementHandle}#{$eval,$$eval}(1)',
      '{Page,Frame}#waitForFunction(0)',
      'Page#evaluateOnNewDocument(0)',
      '{Page,Frame}#addScriptTag(0).content',
    ],
    module: ['{Page,Frame}#addScriptTag(0).url'],
    markup: ['{Page,Frame}#setContent(0)'],
    path: ['{Page,Frame}#{addScriptTag,addStyleTag}(0).path', 'Page#{screenshot,pdf}(0).path'],
    url: ['{Page,Frame}#goto(0)'],
  },
  roles: {
    'dial-url': ['connect(0).{browserWSEndpoint,browserURL}'],
    'tls-skip-verify': ['{launch,connect}(0).{acceptInsecureCerts,ignoreHTTPSErrors}'],
    'program-options': ['{launch,defaultArgs}(0).args.*'],
  },
});
