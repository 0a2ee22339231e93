import { describePackage } from '../grammar/index.ts';

/** What `koa-views` 8, `@ladjs/koa-views` and `koa-ejs` add to a context. */
export default describePackage({
  package: 'koa',
  version: '3.3.0',
  sinks: {
    'template-name': ['Context#{render,view}(0)'],
    'template-options': ['Context#{render,view}(1).*key'],
  },
});
