import { describePackage } from '../grammar/index.ts';

const MAKERS = 'select,update,insert,delete,remove,expr,str,rstr,useFlavour';

/** Conditions are texts, with values for their marks behind them. */
export default describePackage({
  package: 'squel',
  version: '6.5.0',
  instances: { [`{${MAKERS}}()`]: 'Builder', 'Builder#*()': 'Builder' },
  sinks: {
    sql: [
      '{str,rstr}(0)',
      'Builder#{where,having,and,or,from,order,group,field,str,rstr}(0)',
      'Builder#{join,left_join,right_join,outer_join}(2)',
    ],
  },
});
