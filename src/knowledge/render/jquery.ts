import { describePackage } from '../grammar/index.ts';

/** Methods that give elements again; those in the later lists give a value where they are given none to set. */
const FINDING =
  'find,closest,children,parent,parents,next,prev,siblings,first,last,eq,filter,not,add,addBack,end,contents';
const CHANGING =
  'addClass,removeClass,toggleClass,on,off,one,show,hide,empty,append,prepend,after,before,each,appendTo,prependTo';
const SETTING = 'text,html,val';
const SETTING_ONE = 'css,attr,prop,data';

/** Elements that a selector finds; a text that begins like markup makes them. */
export default describePackage({
  package: 'jquery',
  version: '@types/jquery 4.0.1',
  globals: { $: '', jQuery: '' },
  instances: {
    '()': 'JQuery',
    // What waits for the page is given jQuery itself.
    '(0:0)': '',
    'JQuery#ready(0:0)': '',
    [`JQuery#{${FINDING}}()`]: 'JQuery',
    [`JQuery#{${CHANGING},${SETTING},${SETTING_ONE}}()`]: 'JQuery',
    'JQuery#on:message(0).originalEvent': 'global:MessageEvent',
  },
  sinks: {
    selector: ['(0)', 'JQuery#{add,appendTo,prependTo,insertAfter,insertBefore,replaceAll}(0)'],
    markup: [
      { at: '(0)', versions: '<1.9' },
      'JQuery#html(0)',
      'JQuery#{append,prepend,after,before}(0..)',
      'JQuery#{replaceWith,wrap,wrapAll,wrapInner}(0)',
      // What a function makes of each element.
      'JQuery#{html,append,prepend,after,before,replaceWith,wrap,wrapInner}(0)()',
      'parseHTML(0)',
      // Plugins: what an editor holds, and tips of Bootstrap that are not cleaned.
      { at: 'JQuery#summernote(1)', when: { '(0)': { in: ['code', 'pasteHTML'] } } },
      {
        at: 'JQuery#{tooltip,popover}(0).{title,content}',
        when: { '(0).html': true, '(0).sanitize': false },
      },
      { at: 'JQuery#attr(1)', when: { '(0)': 'srcdoc' } },
      { at: 'JQuery#prop(1)', when: { '(0)': { in: ['innerHTML', 'outerHTML', 'srcdoc'] } } },
      'JQuery#{attr,prop}(0).srcdoc',
      'JQuery#prop(0).{innerHTML,outerHTML}',
      // What an element is made with are its attributes, and methods that are called on it.
      '(1).{html,append,prepend,after,before}',
    ],
    code: [
      'globalEval(0)',
      { at: 'JQuery#attr(1)', when: { '(0)': { matches: /^on[a-z]+$/i, such: 'onclick' } } },
    ],
    // What is loaded into an element is run, too.
    module: ['getScript(0)', 'JQuery#load(0)'],
    merged: [{ at: 'extend(2..)', when: { '(0)': true }, versions: '<3.4.0' }],
    'script-url': [
      { at: 'JQuery#{attr,prop}(1)', when: { '(0)': { in: ['href', 'action', 'formaction'] } } },
      'JQuery#{attr,prop}(0).{href,action,formaction}',
      '(1).{href,action,formaction}',
    ],
  },
  sanitizers: {
    // What an element holds comes back as markup, in which its text is escaped: `$('<p>').text(text).html()`.
    html: [
      { at: 'JQuery#html()', when: { '(0)': 'absent' } },
      // A list of elements, of a text that is judged where it is read.
      'parseHTML()',
    ],
  },
  roles: {
    'read-value': [
      { at: 'JQuery#{text,val}()', when: { '(0)': 'absent' } },
      {
        at: `JQuery#{${SETTING_ONE}}()`,
        when: { '(0)': { matches: /^[\w-]+$/, such: 'title' }, '(1)': 'absent' },
      },
    ],
    'message-listener': [{ at: 'JQuery#on(1)', when: { '(0)': 'message' } }],
  },
});
