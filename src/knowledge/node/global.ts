import { describePackage } from '../grammar/index.ts';
import { SET_BY_ANYBODY } from '../network/headers.ts';
import { COOKIE, DISPOSITION } from './http.ts';

/** Clients that browsers, Node.js, Deno and Bun have as globals; `tls` is Bun's. */
/** Types of content that browsers show as a page. */
const HTML = {
  in: [
    'text/html',
    'text/html; charset=utf-8',
    'text/html;charset=utf-8',
    'text/html; charset=UTF-8',
    'text/html;charset=UTF-8',
  ],
};

export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0, bun-types 1.4',
  // A request that a server is given is an `IncomingRequest`; one that the program makes itself is a `Request`.
  instances: {
    'IncomingRequest#clone()': 'IncomingRequest',
    'IncomingRequest#headers': 'Headers',
  },
  proofs: {
    text: ['Headers#get()'],
  },
  sources: {
    'request-header': [{ at: 'IncomingRequest#headers.get()', when: { '(0)': SET_BY_ANYBODY } }],
    request: [
      'IncomingRequest#{url,headers,body}',
      'IncomingRequest#{json,text,formData,blob,arrayBuffer,bytes}()',
    ],
  },
  // Servers take the origin from where they listen, or from a name that they answer to.
  sanitizers: { 'own-url': ['IncomingRequest#url'] },
  // A request is dialled where it is handed to `fetch`.
  same: [
    ['new Request(0)', 'new Request()'],
    ['TextEncoder#encode(0)', 'TextEncoder#encode()'],
  ],
  derived: [
    ['TextDecoder#decode(0)', 'TextDecoder#decode()'],
    ['TextEncoder#encode(0)', 'TextEncoder#encode()'],
    ['new Request(0)', 'new Request()'],
    // What stands in a list of headers counts where the list is sent.
    ['new Headers(0)', 'new Headers()'],
    ['new Headers(0).*key', 'new Headers()'],
    ['new Headers(0).*', 'new Headers()'],
    ['Headers#', 'Headers#{get,getSetCookie,keys,values,entries}()'],
  ],
  sinks: {
    html: ['Content-Type', 'content-type'].map((name) => ({
      at: 'new Response(0)',
      when: { [`(1).headers.${name}`]: HTML },
    })),
    xpath: ['document.{evaluate,createExpression}(0)', 'XPathEvaluator#{evaluate,createExpression}(0)'],
    // The members are those that a program can write to a URL of its own.
    url: ['fetch(0)', 'fetch(0).{href,host,hostname,protocol}', 'new {WebSocket,EventSource}(0)'],
    redirect: ['Response.redirect(0)', 'new Response(1).headers.{Location,location}'],
    'typed-body': ['new Response(0)'],
    'header-part': [
      { at: 'Headers#{set,append}(1)', when: { '(0)': DISPOSITION } },
      'new Headers(0).{Content-Disposition,content-disposition}',
      'new Response(1).headers.{Content-Disposition,content-disposition}',
    ],
    'cookie-part': [
      { at: 'Headers#{set,append}(1)', when: { '(0)': COOKIE } },
      'new Headers(0).{Set-Cookie,set-cookie}',
      'new Response(1).headers.{Set-Cookie,set-cookie}',
    ],
    'header-name': [
      'Headers#{set,append}(0)',
      'fetch(1).headers.*key',
      'new {Request,Response}(1).headers.*key',
    ],
    'header-value': ['Headers#{set,append}(1)', 'new Headers(0).*'],
  },
  roles: {
    'incoming-headers': ['IncomingRequest#headers'],
    'body-type': ['new Response(1).headers.{Content-Type,content-type}'],
    // Node.js and Deno.
    'tls-carrier': ['fetch(1).{dispatcher,client}', 'new {WebSocket,EventSource}(1).dispatcher'],
    'tls-elsewhere': ['new Request(1).{dispatcher,client}'],
    'dial-url': [
      'fetch(0)',
      'new {WebSocket,EventSource}(0)',
      'XMLHttpRequest#open(1)',
      'navigator.sendBeacon(0)',
    ],
    'tls-options': ['fetch(1).tls', 'new WebSocket(1).tls'],
    'tls-verify': ['fetch(1).tls.rejectUnauthorized', 'new WebSocket(1).tls.rejectUnauthorized'],
    'tls-identity-check': ['fetch(1).tls.checkServerIdentity', 'new WebSocket(1).tls.checkServerIdentity'],
    'tls-ciphers': ['fetch(1).tls.ciphers', 'new WebSocket(1).tls.ciphers'],
  },
});
