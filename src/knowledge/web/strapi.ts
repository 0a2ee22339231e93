import { describePackage } from '../grammar/index.ts';

/** What a controller does is given a context of Koa. */
export default describePackage({
  package: '@strapi/strapi',
  version: '5.55.1, @strapi/core 5.54.0',
  handlers: {
    'factories.createCoreController(1)().*': [['koa:Context', '-']],
    'factories.createCoreController(1).*': [['koa:Context', '-']],
  },
});
