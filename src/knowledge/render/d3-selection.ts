import { describePackage } from '../grammar/index.ts';

/** Elements that are selected; every method that sets something gives them again. */
export default describePackage({
  package: 'd3-selection',
  version: '@types/d3-selection 3.0.12',
  aliases: ['d3'],
  globals: { d3: '' },
  instances: {
    '{select,selectAll,create}()': 'Selection',
    'Selection#{select,selectAll,append,insert,enter,merge,filter,data,datum,join,attr,style,classed,text,html,on,property,raise,lower}()':
      'Selection',
  },
  sinks: {
    markup: ['Selection#html(0)', 'Selection#html(0)()'],
    'script-url': [
      { at: 'Selection#{attr,property}(1)', when: { '(0)': { in: ['href', 'xlink:href', 'action'] } } },
    ],
  },
});
