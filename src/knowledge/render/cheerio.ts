import { describePackage } from '../grammar/index.ts';

const LEADING =
  'find,parent,parents,parentsUntil,closest,next,nextAll,nextUntil,prev,prevAll,prevUntil,siblings,children,contents,filter,not,has,first,last,eq,slice,add,addBack,end,clone,each';

/** A page that was fetched or sent: what is read of it is as its sender wrote it. */
export default describePackage({
  package: 'cheerio',
  version: '1.2.0',
  instances: {
    '{load,loadBuffer}()': 'Loaded',
    'Loaded#()': 'Selection',
    'Loaded#root()': 'Selection',
    [`Selection#{${LEADING}}()`]: 'Selection',
  },
  derived: [
    ['{load,loadBuffer}(0)', '{load,loadBuffer}()'],
    ['Loaded#', 'Loaded#()'],

    ['Loaded#', 'Loaded#{root,html,xml,text,parseHTML}()'],
    ['Selection#', `Selection#{${LEADING},attr,prop,data,val,html,text,toArray,get,map,extract}()`],
  ],
});
