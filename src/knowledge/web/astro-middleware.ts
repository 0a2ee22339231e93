import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'astro:middleware',
  version: '5.18.2',
  handlers: { 'defineMiddleware(0)': [['astro:APIContext', '-']] },
});
