import { describePackage } from '../grammar/index.ts';

/** The engines whose templates run what they say; each also takes the text itself, by `render`. */
export default describePackage({
  package: 'consolidate',
  version: '1.0.4',
  sinks: {
    template: ['{ejs,pug,handlebars,nunjucks,lodash,underscore,dot,eta,swig}.render(0)'],
    'template-name': ['{ejs,pug,handlebars,nunjucks,lodash,underscore,dot,eta,swig}(0)'],
    'template-options': ['{ejs,pug}(1).*key', '{ejs,pug}.render(1).*key'],
  },
});
