import { describePackage } from '../grammar/index.ts';

/** The engines whose templates run what they say; each also takes the text itself, by `render`. */
export default describePackage({
  package: 'consolidate',
  version: '1.0.4',
  sinks: {
    template: ['{ejs,pug,jade,handlebars,nunjucks,lodash,underscore,dot,eta,swig,squirrelly}.render(0)'],
    'template-name': ['{ejs,pug,jade,handlebars,nunjucks,lodash,underscore,dot,eta,swig,squirrelly}(0)'],
    'template-options': ['{ejs,pug,jade}(1).*key', '{ejs,pug,jade}.render(1).*key'],
  },
});
