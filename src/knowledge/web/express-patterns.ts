import { describePackage } from '../grammar/index.ts';

const METHODS = '{all,get,post,put,patch,delete,options,head}';

/** The paths of routes: a pattern is run on the path of every request. */
export default describePackage({
  package: 'express',
  version: '5.3.0',
  roles: {
    'request-pattern': [`{Application,Router}#{use,route}(0)`, `{Application,Router}#${METHODS}(0)`],
  },
});
