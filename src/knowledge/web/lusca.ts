import { describePackage } from '../grammar/index.ts';

/** Without the option `hsts` the header is not set. */
export default describePackage({
  package: 'lusca',
  version: '1.7.0',
  aliases: ['koa-lusca'],
  roles: {
    'control-hsts': [{ at: '()', when: { '(0).hsts': 'present' } }, 'hsts()'],
    hsts: ['(0).hsts'],
    'hsts-max-age': ['(0).hsts.maxAge', 'hsts(0).maxAge'],
  },
});
