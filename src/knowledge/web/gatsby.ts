import { describePackage } from '../grammar/index.ts';

/** A file of a project, and of a plugin, whose exports Gatsby calls by their names. */
export default describePackage({
  package: 'gatsby',
  version: '5.13.0',
  instances: { 'CreateDevServerArgs#app': 'express:Application' },
  conventions: [
    {
      exports: ['onCreateDevServer'],
      files: ['**/gatsby-node.{js,cjs,mjs,ts}'],
      parameters: ['CreateDevServerArgs'],
    },
  ],
});
