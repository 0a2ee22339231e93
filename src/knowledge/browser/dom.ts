import { describePackage } from '../grammar/index.ts';

/** Elements whose interface has a name of its own. */
const ELEMENTS =
  'HTMLElement,SVGElement,MathMLElement,HTMLAnchorElement,HTMLAreaElement,HTMLBodyElement,HTMLButtonElement,HTMLCanvasElement,HTMLDetailsElement,HTMLDialogElement,HTMLDivElement,HTMLEmbedElement,HTMLFieldSetElement,HTMLFormElement,HTMLHeadingElement,HTMLIFrameElement,HTMLImageElement,HTMLInputElement,HTMLLabelElement,HTMLLIElement,HTMLLinkElement,HTMLObjectElement,HTMLOListElement,HTMLOptionElement,HTMLOutputElement,HTMLParagraphElement,HTMLPreElement,HTMLQuoteElement,HTMLScriptElement,HTMLSelectElement,HTMLSpanElement,HTMLStyleElement,HTMLTableCellElement,HTMLTableElement,HTMLTableRowElement,HTMLTableSectionElement,HTMLTemplateElement,HTMLTextAreaElement,HTMLUListElement';

/** Attributes whose text is run as a script when something happens to the element. */
const EVENT_ATTRIBUTE = { matches: /^on[a-z]+$/i, such: 'onclick' };
const URL_ATTRIBUTE = { in: ['href', 'xlink:href', 'action', 'formaction', 'formAction'] };

/** What a page shows, where others' data gets in, and what runs the texts that it is given. */
export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  instances: {
    document: 'Document',
    'Document#{getElementById,querySelector,elementFromPoint,createElement,createElementNS,createTextNode,createDocumentFragment}()':
      'Element',
    'Document#{body,head,documentElement,activeElement,scrollingElement}': 'Element',
    'Document#{querySelectorAll,getElementsByClassName,getElementsByTagName,getElementsByName}().*':
      'Element',
    'Element#{querySelectorAll,getElementsByClassName,getElementsByTagName}().*': 'Element',
    'Element#{children,childNodes}.*': 'Element',
    'Element#{querySelector,closest,appendChild,insertBefore,cloneNode}()': 'Element',
    'Element#{parentElement,parentNode,firstElementChild,lastElementChild,nextElementSibling,previousElementSibling}':
      'Element',
    'Element#{shadowRoot,content}': 'Element',
    'Element#attachShadow()': 'Element',
    'Element#ownerDocument': 'Document',
    'new Option()': 'HTMLOptionElement',
    'Document#createRange()': 'Range',
    'HTMLIFrameElement#contentDocument': 'Document',
    'HTMLIFrameElement#contentWindow.document': 'Document',
    '{top,parent,opener}.document': 'Document',
    'open().document': 'Document',
    'on:message(0)': 'MessageEvent',
    'new {WebSocket,EventSource}().on:message(0)': 'MessageEvent',
    '{Document,Element}#on:paste(0)': 'ClipboardEvent',
    '{Document,Element}#on:drop(0)': 'DragEvent',
    'on:paste(0)': 'ClipboardEvent',
    'on:drop(0)': 'DragEvent',
  },
  extends: Object.fromEntries([...ELEMENTS.split(','), 'ShadowRoot'].map((name) => [name, 'Element'])),
  sources: {
    browser: [
      'location.{hash,search,href,pathname}',
      'location.toString()',
      'Document#location.{hash,search,href,pathname}',
      'Document#{URL,documentURI,referrer,cookie,baseURI}',
      'name',
      'history.state',
      'on:popstate(0).state',
      'on:hashchange(0).{newURL,oldURL}',
      'navigator.clipboard.{read,readText}()',
      'ClipboardEvent#clipboardData.getData()',
      'DragEvent#dataTransfer.getData()',
    ],
    message: ['MessageEvent#data'],
  },
  proofs: {
    text: [
      'location.{hash,search,href,pathname}',
      'Document#location.{hash,search,href,pathname}',
      'Document#{URL,documentURI,referrer,cookie,baseURI}',
    ],
  },
  derived: [
    ['DOMParser#parseFromString(0)', 'DOMParser#parseFromString()'],
    ['trustedTypes.createPolicy().createHTML(0)', 'trustedTypes.createPolicy().createHTML()'],
  ],
  sanitizers: {
    // What the page holds already was judged where it was written.
    html: [
      'Element#{innerHTML,outerHTML}',
      // What a policy of Trusted Types lets through, the program has declared to be harmless, unless it lets through all.
      ...['createHTML', 'createScript', 'createScriptURL'].map((name) => ({
        at: `trustedTypes.createPolicy().${name}()`,
        when: { [`()(1).${name}`]: { identity: false } },
      })),
    ],
    'own-url': [
      'location.{href,pathname}',
      'location.toString()',
      'Document#location.{href,pathname}',
      'Document#{URL,documentURI,referrer,baseURI}',
      'on:hashchange(0).{newURL,oldURL}',
    ],
    'own-url-part': ['location.{hash,search}', 'Document#location.{hash,search}'],
  },
  roles: {
    sender: ['MessageEvent#{origin,source}'],
    'sender-origin': ['MessageEvent#origin'],
    'own-host': ['location.{host,hostname,origin}', 'Document#location.{host,hostname,origin}'],
    'url-text': ['location.href', 'Document#location.href', 'Document#{referrer,URL}'],
    'message-listener': ['onmessage', { at: 'addEventListener(1)', when: { '(0)': 'message' } }],
  },
  sinks: {
    markup: [
      'Element#{innerHTML,outerHTML}',
      'Element#insertAdjacentHTML(1)',
      'Element#setHTMLUnsafe(0)',
      'Document#{write,writeln}(0..)',
      { at: 'Document#execCommand(2)', when: { '(0)': 'insertHTML' } },
      'Document.parseHTMLUnsafe(0)',
      'Range#createContextualFragment(0)',
      'HTMLIFrameElement#srcdoc',
      { at: 'Element#setAttribute(1)', when: { '(0)': 'srcdoc' } },
    ],
    'secret-url': ['{HTMLImageElement,HTMLMediaElement,HTMLSourceElement}#src', 'HTMLLinkElement#href'],
    'script-url': [
      '{HTMLAnchorElement,HTMLAreaElement}#href',
      '{HTMLIFrameElement,HTMLEmbedElement,HTMLScriptElement}#src',
      'HTMLFormElement#action',
      '{HTMLButtonElement,HTMLInputElement}#formAction',
      'HTMLObjectElement#data',
      { at: 'Element#setAttribute(1)', when: { '(0)': URL_ATTRIBUTE } },
      // Of an element that a selector has found: those that have such a member follow it.
      'Element#{href,action,formAction}',
      { at: 'Document#createElement().href', when: { '(0)': { in: ['a', 'area'] } } },
      { at: 'Document#createElement().action', when: { '(0)': 'form' } },
      { at: 'Document#createElement().src', when: { '(0)': { in: ['script', 'iframe', 'embed', 'frame'] } } },
    ],
    code: [
      { at: 'Element#setAttribute(1)', when: { '(0)': EVENT_ATTRIBUTE } },
      'HTMLScriptElement#{text,textContent,innerText,innerHTML}',
      ...['text', 'textContent', 'innerText', 'innerHTML'].map((name) => ({
        at: `Document#createElement().${name}`,
        when: { '(0)': 'script' },
      })),
    ],
    redirect: [
      'location',
      'location.href',
      'location.{assign,replace}(0)',
      'Document#location',
      'Document#location.href',
      'Document#location.{assign,replace}(0)',
      '{top,parent,opener}.location',
      '{top,parent,opener}.location.href',
      '{top,parent,opener}.location.{assign,replace}(0)',
      'open(0)',
      'open().location',
      'open().location.href',
      'open().location.{assign,replace}(0)',
      'navigation.navigate(0)',
    ],
  },
});
