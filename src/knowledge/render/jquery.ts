import { describePackage } from '../grammar/index.ts';

/** Elements that a selector finds; a text that begins like markup makes them. */
export default describePackage({
  package: 'jquery',
  version: '@types/jquery 4.0.1',
  globals: { $: '', jQuery: '' },
  instances: {
    '()': 'JQuery',
    'JQuery#{find,closest,children,parent,parents,next,prev,siblings,first,last,eq,filter,not,add,addBack,end,contents}()':
      'JQuery',
    'JQuery#{addClass,removeClass,toggleClass,css,attr,prop,data,on,off,one,show,hide,empty,text,html,append,prepend,after,before,val,each,appendTo,prependTo}()':
      'JQuery',
  },
  sinks: {
    selector: ['(0)'],
    markup: [
      { at: '(0)', versions: '<1.9' },
      'JQuery#html(0)',
      'JQuery#{append,prepend,after,before}(0..)',
      'JQuery#{replaceWith,wrap,wrapAll,wrapInner}(0)',
      'parseHTML(0)',
    ],
    merged: [{ at: 'extend(2..)', when: { '(0)': true }, versions: '<3.4.0' }],
    'script-url': [
      { at: 'JQuery#{attr,prop}(1)', when: { '(0)': { in: ['href', 'action', 'formaction'] } } },
      'JQuery#{attr,prop}(0).{href,action,formaction}',
    ],
  },
});
