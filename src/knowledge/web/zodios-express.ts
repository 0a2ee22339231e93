import { describePackage } from '../grammar/index.ts';

/** Applications and routers of Express, whose requests have been held against a description. */
export default describePackage({
  package: '@zodios/express',
  version: '10.6.1',
  instances: {
    'zodiosApp()': 'express:Application',
    'zodiosRouter()': 'express:Router',
    'zodiosContext()': 'Context',
    'Context#app()': 'express:Application',
    'Context#router()': 'express:Router',
  },
});
