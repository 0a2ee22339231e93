import { describePackage } from '../grammar/index.ts';

/** The engine of views, which compiles their templates with the options of Handlebars. */
export default describePackage({
  package: 'express-handlebars',
  version: '8.0.1',
  roles: {
    'escaping-off': [
      '(0).compilerOptions.noEscape',
      '{engine,create}(0).compilerOptions.noEscape',
      'new ExpressHandlebars(0).compilerOptions.noEscape',
    ],
  },
});
