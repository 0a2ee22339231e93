import rule from '../../../src/rules/web/no-unsafe-postmessage.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a target that is named': `window.parent.postMessage({ token: session.token }, 'https://shop.example.com');`,
    'the own origin': `window.opener.postMessage({ token }, window.location.origin);`,
    'a slash for the own origin': `frame.contentWindow.postMessage({ token }, '/');`,
    'a target in the options': `window.parent.postMessage({ token }, { targetOrigin: 'https://shop.example.com' });`,
    'a target nobody knows': `window.parent.postMessage({ token }, config.origin);`,
    'an answer to an origin that is checked': `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://shop.example.com') return;
  event.source.postMessage({ accessToken }, event.origin);
});
window.addEventListener('message', ({ source, origin }) => {
  if (source === frame.contentWindow) source.postMessage({ accessToken }, origin);
});`,
    'an answer whose origin is checked elsewhere': `import { isTrusted } from './origins.js';
window.addEventListener('message', (event) => {
  if (!isTrusted(event)) return;
  event.source.postMessage({ accessToken }, event.origin);
});`,
    'an answer without a secret': `window.addEventListener('message', (event) => {
  event.source.postMessage({ height: document.body.scrollHeight }, event.origin);
});`,
    'no secret': `window.parent.postMessage({ height: document.body.scrollHeight }, '*');`,
    'a mark that the program makes up': `const soon = ((token, tasks) => (task) => { tasks.push(task); window.postMessage(token, '*'); })(\`soon@\${Math.random()}\`, []);`,
    'a mark that is put together': `const soon = (function (token) { return () => window.postMessage(token, '*'); })('soon@'.concat(Math.random()));`,
    'a worker': `const worker = new Worker('w.js'); worker.postMessage({ token });`,
    'a port': `const { port1 } = new MessageChannel(); port1.postMessage({ token });`,
    'a channel of the own origin': `new BroadcastChannel('session').postMessage({ token });`,
    'a method of another thing': `const bus = { postMessage(message, target) { send(message, target); } }; bus.postMessage({ token }, '*');`,
    'an origin that is checked': `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://shop.example.com') return;
  document.body.innerHTML = event.data;
});`,
    'an origin of an allow-list': `const ORIGINS = ['https://a.example', 'https://b.example'];
window.addEventListener('message', ({ origin, data }) => {
  if (!ORIGINS.includes(origin)) return;
  eval(data.code);
});`,
    'an origin of a set': `const ORIGINS = new Set(['https://a.example']);
window.onmessage = (event) => { if (ORIGINS.has(event.origin)) location.href = event.data.url; };`,
    'the own origin that is compared': `window.addEventListener('message', (event) => {
  if (event.origin === window.location.origin) document.body.innerHTML = event.data;
});`,
    'a sender that is compared': `window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow) return;
  document.body.innerHTML = event.data;
});`,
    'an anchored pattern': `window.addEventListener('message', (event) => {
  if (!/^https:\\/\\/[a-z]+\\.example\\.com$/.test(event.origin)) return;
  document.body.innerHTML = event.data;
});`,
    'a suffix with its dot': `window.addEventListener('message', (event) => {
  if (!event.origin.endsWith('.example.com')) return;
  document.body.innerHTML = event.data;
});`,
    'data that goes nowhere': `window.addEventListener('message', (event) => { if (event.data === 'ping') refresh(); });`,
    'messages of a worker': `const worker = new Worker('w.js'); worker.onmessage = (event) => { total = event.data; };`,
    'messages of a socket': `const socket = new WebSocket('wss://a.example'); socket.addEventListener('message', (event) => { document.body.innerHTML = event.data; });`,
    'a check that is written elsewhere': `import { isTrusted } from './origins.js';
window.addEventListener('message', (event) => { if (!isTrusted(event.origin)) return; document.body.innerHTML = event.data; });`,
    'an origin of something else': `const { origin } = new URL(link); if (origin.includes('example')) open(link);`,
  },
  vulnerable: {
    'an answer to whoever asks': `window.addEventListener('message', (event) => {
  event.source.postMessage({ accessToken: localStorage.getItem('accessToken') }, event.origin); // !answersAnybody
});`,
    'an answer to whoever asks, taken apart': `window.onmessage = ({ source, origin, data }) => {
  if (data !== 'login') return;
  source.postMessage({ type: 'login', accessToken }, { targetOrigin: origin }); // !answersAnybody
};`,
    'a token for any window': {
      code: `window.parent.postMessage({ token: session.accessToken }, '*'); // !secretToAnybody`,
    },
    'a password for any window': `const frame = document.querySelector('iframe');
frame.contentWindow.postMessage({ user, password }, '*'); // !secretToAnybody`,
    'a secret in a constant': `const message = { type: 'login', apiKey: key };
window.opener.postMessage(message, '*'); // !secretToAnybody`,
    'a secret as it is': `export const send = (refreshToken) => { window.parent.postMessage(refreshToken, '*'); }; // !secretToAnybody`,
    'a secret as text': `window.top.postMessage(JSON.stringify({ sessionId: session.id }), '*'); // !secretToAnybody`,
    'a secret in a text with a beginning': `const token = \`Bearer \${session.accessToken}\`;
window.parent.postMessage(token, '*'); // !secretToAnybody`,
    'any window, in the options': `window.parent.postMessage({ accessToken }, { targetOrigin: '*' }); // !secretToAnybody`,
    'a cookie for any window': `parent.postMessage(document.cookie, '*'); // !secretToAnybody`,
    'a page in a window that it opened': `const popup = window.open('https://partner.example');
popup.postMessage({ idToken }, '*'); // !secretToAnybody`,
    'any data for any window': {
      code: `window.parent.postMessage({ height: document.body.scrollHeight }, '*'); // !anybody`,
      level: 'strict',
    },
    'a sender that answers': {
      code: `window.addEventListener('message', (event) => { event.source.postMessage({ state }, '*'); }); // !anybody`,
      level: 'strict',
    },
    'a listener that asks nobody': {
      code: `window.addEventListener('message', (event) => { // !unchecked
  total = event.data.total;
});`,
      level: 'strict',
    },
    'a listener by property': {
      code: `window.onmessage = (event) => { apply(event.data); }; // !unchecked`,
      level: 'strict',
    },
    'an origin that is searched for': `window.addEventListener('message', (event) => {
  if (event.origin.indexOf('example.com') === -1) return; // !weakCheck
  document.body.innerHTML = event.data;
});`,
    'an origin that contains a text': `window.addEventListener('message', (event) => {
  if (!event.origin.includes('example.com')) return; // !weakCheck
  render(event.data);
});`,
    'an origin that begins with a text': `window.addEventListener('message', (event) => {
  if (event.origin.startsWith('https://example.com')) run(event.data); // !weakCheck
});`,
    'an origin that ends with a text': `window.addEventListener('message', ({ origin, data }) => {
  if (!origin.endsWith('example.com')) return; // !weakCheck
  run(data);
});`,
    'a pattern without its ends': `window.addEventListener('message', (event) => {
  if (!/example\\.com/.test(event.origin)) return; // !weakCheck
  run(event.data);
});`,
    'a pattern without its end': `window.addEventListener('message', (event) => {
  if (event.origin.match(/^https:\\/\\/example\\.com/)) run(event.data); // !weakCheck
});`,
    'a pattern with open dots': `window.addEventListener('message', (event) => {
  if (!/^https:\\/\\/www.example.com$/.test(event.origin)) return; // !weakCheck
  run(event.data);
});`,
  },
});
