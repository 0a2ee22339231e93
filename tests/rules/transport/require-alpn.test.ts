import rule from '../../../src/rules/transport/require-alpn.ts';
import { testRule, type Case, type CaseObject } from '../../support/test-rule.ts';

const strict = (code: string, more: Partial<CaseObject> = {}): Case => ({ level: 'strict', code, ...more });

testRule(rule, {
  safe: {
    'under recommended': `
      import http2 from 'node:http2';
      http2.createServer().listen(8080);`,
    'HTTP/2 over TLS': strict(`
      import http2 from 'node:http2';
      http2.createSecureServer({ key, cert }).listen(8443);`),
    'HTTP/2 over TLS that serves older clients too': strict(`
      import http2 from 'node:http2';
      http2.createSecureServer({ key, cert, allowHTTP1: true }, (req, res) => res.end()).listen(8443);`),
    'a framework that serves both': strict(`
      import Fastify from 'fastify';
      Fastify({ http2: true, https: { allowHTTP1: true, key, cert } });`),
    'a client of HTTP/2': strict(`
      import http2 from 'node:http2';
      http2.connect('https://api.acme.io');`),
    'a client in clear text': strict(`
      import http2 from 'node:http2';
      http2.connect('http://api.acme.io');`),
    'HTTPS of Node.js': strict(`
      import https from 'node:https';
      https.createServer({ key, cert }, (req, res) => res.end()).listen(443);
      https.get('https://api.acme.io');`),
    'the protocols given': strict(`
      import tls from 'node:tls';
      const socket = tls.connect({ host: 'api.acme.io', port: 443, ALPNProtocols: ['h2', 'http/1.1'] });
      socket.write('GET / HTTP/1.1\\r\\n\\r\\n');`),
    'the protocols given in front': strict(`
      import tls from 'node:tls';
      const options = { ALPNProtocols: protocols };
      tls.connect(443, 'api.acme.io', options, () => {}).end('GET / HTTP/1.1\\r\\n\\r\\n');`),
    'options that are not known': strict(`
      import tls from 'node:tls';
      tls.connect({ ...options, port: 443 }).write('GET / HTTP/1.1\\r\\n\\r\\n');`),
    'another protocol over TLS': strict(`
      import tls from 'node:tls';
      const socket = tls.connect({ host: 'mail.acme.io', port: 465 });
      socket.write('EHLO shop.acme.io\\r\\n');`),
    'another protocol on the port of HTTPS': strict(`
      import tls from 'node:tls';
      const socket = tls.connect(443, 'stun.acme.io');
      socket.write(binding);`),
    'a look at a certificate': strict(`
      import tls from 'node:tls';
      const socket = tls.connect(443, 'www.acme.io', () => {
        console.log(socket.getPeerCertificate().valid_to);
        socket.end();
      });`),
    'a server of another protocol': strict(`
      import tls from 'node:tls';
      tls.createServer({ key, cert }, (socket) => socket.end('220 ready\\r\\n')).listen(465);`),
    'a server that picks by a function': strict(`
      import tls from 'node:tls';
      tls.createServer({ key, cert, ALPNCallback: pick }, (socket) => socket.end('HTTP/1.1 200 OK\\r\\n\\r\\n'));`),
    'a server of the other end': strict(`
      import tls from 'node:tls';
      tls.createServer({ key, cert }, (socket) => socket.resume()).listen(4000);
      http.get('http://127.0.0.1');`),
    'an HTTP/2 server of this machine': strict(`
      import http2 from 'node:http2';
      const server = http2.createServer();
      server.listen(8080, '127.0.0.1');`),
    'an HTTP/2 server behind a socket file': strict(`
      import http2 from 'node:http2';
      http2.createServer(handler).listen('/run/shop.sock');`),
    'a framework on this machine': strict(`
      import fastify from 'fastify';
      const app = fastify({ http2: true });
      await app.listen({ port: 3000 });`),
    'a server of development': strict(`
      import http2 from 'node:http2';
      if (process.env.NODE_ENV === 'development') http2.createServer().listen(8080);`),
    'a peer on this machine': strict(`
      import tls from 'node:tls';
      tls.connect({ host: 'localhost', port: 443 }).write('GET / HTTP/1.1\\r\\n\\r\\n');`),
    'older clients that are asked for': strict(`
      import http2 from 'node:http2';
      http2.createSecureServer({
        key,
        cert,
        allowHTTP1: true,
        ALPNCallback({ protocols }) {
          if (protocols.includes('h2')) return 'h2';
          return protocols.includes('http/1.1') ? 'http/1.1' : undefined;
        },
      }, app);`),
    'a fallback that is told': strict(`
      import tls from 'node:tls';
      tls.createServer({
        ALPNCallback: ({ servername, protocols }) => {
          if (protocols.includes('h2')) return 'h2';
          log.warn('no h2', servername);
          return 'http/1.1';
        },
      });`),
    'a function that refuses': strict(`
      import tls from 'node:tls';
      tls.createServer({ ALPNCallback: ({ protocols }) => (protocols.includes('h2') ? 'h2' : undefined) });`),
    'both streams and requests': strict(`
      import http2 from 'node:http2';
      const server = http2.createSecureServer({ key, cert, allowHTTP1: true });
      server.on('stream', push);
      server.on('request', serve);`),
    'not seen: the first that a client offers': strict(`
      import tls from 'node:tls';
      tls.createServer({ ALPNCallback: ({ protocols }) => (protocols.includes('h2') ? 'h2' : protocols[0]) });`),
    'not seen: a request that is put together elsewhere': strict(`
      import tls from 'node:tls';
      tls.connect({ host: 'api.acme.io', port: 8443 }).write(printRequest(request));`),
  },
  vulnerable: {
    'a request over TLS': strict(
      `
import tls from 'node:tls';
const socket = tls.connect({ host: 'api.acme.io', port: 8443 }); // !alpnMissing
socket.write('GET /v1/orders HTTP/1.1\\r\\nHost: api.acme.io\\r\\n\\r\\n');`,
      {
        suggested: [
          `
import tls from 'node:tls';
const socket = tls.connect({ host: 'api.acme.io', port: 8443, ALPNProtocols: ['http/1.1'] });
socket.write('GET /v1/orders HTTP/1.1\\r\\nHost: api.acme.io\\r\\n\\r\\n');`,
        ],
      },
    ),
    'a request put together': strict(`
      const tls = require('tls');
      const socket = tls.connect(8443, host, { servername: host }, () => { // !alpnMissing
        socket.write([\`POST \${path} HTTP/1.1\`, \`Host: \${host}\`, '', ''].join('\\r\\n'));
      });`),
    'the port of HTTPS': strict(`
      import { connect } from 'node:tls';
      export const open = (host: string) => connect({ host, port: 443, servername: host }); // !alpnMissing`),
    'an empty list': strict(
      `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.io', port: 443, ALPNProtocols: [] }).end('GET / HTTP/1.1\\r\\n\\r\\n'); // !alpnMissing`,
      {
        suggested: [
          `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.io', port: 443, ALPNProtocols: ['http/1.1'] }).end('GET / HTTP/1.1\\r\\n\\r\\n');`,
        ],
      },
    ),
    'a server that answers by hand': strict(
      `
import tls from 'node:tls';
tls.createServer({ key, cert }, (socket) => { // !alpnMissing
  socket.end('HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\n\\r\\n');
});`,
      {
        suggested: [
          `
import tls from 'node:tls';
tls.createServer({ key, cert, ALPNProtocols: ['http/1.1'] }, (socket) => {
  socket.end('HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\n\\r\\n');
});`,
        ],
      },
    ),
    'a server that is listened to': strict(`
      import tls from 'node:tls';
      const server = tls.createServer(options());
      const own = tls.createServer({ pfx }); // !alpnMissing
      own.on('secureConnection', (socket) => socket.write('HTTP/1.1 204 No Content\\r\\n\\r\\n'));`),
    'TLS in front of an HTTP server': strict(`
      import http from 'node:http';
      import tls from 'node:tls';
      const app = http.createServer(handler);
      tls.createServer({ key, cert }, (socket) => app.emit('connection', socket)).listen(443); // !alpnMissing`),
    'the connection of an HTTP/2 client': strict(
      `
import http2 from 'node:http2';
import tls from 'node:tls';
http2.connect('https://api.acme.io', {
  createConnection: () => tls.connect({ host: 'api.acme.io', port: 8443, socket: tunnel }), // !alpnMissing
});`,
      {
        suggested: [
          `
import http2 from 'node:http2';
import tls from 'node:tls';
http2.connect('https://api.acme.io', {
  createConnection: () => tls.connect({ host: 'api.acme.io', port: 8443, socket: tunnel, ALPNProtocols: ['h2'] }),
});`,
        ],
      },
    ),
    'the connection of a request': strict(`
      import https from 'node:https';
      import tls from 'node:tls';
      const socket = tls.connect({ host: 'proxy.acme.io', port: 3128 }); // !alpnMissing
      https.request({ host: 'api.acme.io', createConnection: () => socket });`),
    'HTTP/2 without TLS': strict(`
      import http2 from 'node:http2';
      const server = http2.createServer(); // !cleartextServer
      server.on('stream', (stream) => stream.end('hello'));
      server.listen(8080);`),
    'HTTP/2 without TLS on every address': strict(`
      const { createServer } = require('http2');
      createServer(app).listen(80, '0.0.0.0'); // !cleartextServer`),
    'a framework without TLS': strict(`
      import fastify from 'fastify';
      const app = fastify({ logger: true, http2: true }); // !cleartextServer
      await app.listen({ port: 3000, host: '0.0.0.0' });`),
    'HTTP/1 beside a demand for h2': strict(
      `
import http2 from 'node:http2';
http2.createSecureServer({ key, cert, ALPNProtocols: ['h2'], allowHTTP1: true }, app); // !olderAllowed`,
      {
        suggested: [
          `
import http2 from 'node:http2';
http2.createSecureServer({ key, cert, ALPNProtocols: ['h2'], allowHTTP1: false }, app);`,
        ],
      },
    ),
    'HTTP/1 where only streams are served': strict(`
      import { createSecureServer } from 'node:http2';
      const options = { key, cert, allowHTTP1: true }; // !olderAllowed
      const server = createSecureServer(options);
      server.on('error', log);
      server.on('stream', (stream, headers) => stream.respond({ ':status': 200 }));`),
    'a fallback nobody hears of': strict(
      `
import http2 from 'node:http2';
http2.createSecureServer({
  key,
  cert,
  allowHTTP1: true,
  ALPNCallback: ({ protocols }) => (protocols.includes('h2') ? 'h2' : 'http/1.1'), // !silentFallback
}, app);`,
      {
        suggested: [
          `
import http2 from 'node:http2';
http2.createSecureServer({
  key,
  cert,
  allowHTTP1: true,
  ALPNCallback: ({ protocols }) => (protocols.includes('h2') ? 'h2' : undefined),
}, app);`,
        ],
      },
    ),
    'a fallback at the end of a function': strict(`
      import tls from 'node:tls';
      function pick({ protocols }: { protocols: string[] }) {
        if (protocols.includes('h2')) {
          return 'h2';
        }
        return 'http/1.0'; // !silentFallback
      }
      tls.createServer({ key, cert, ALPNCallback: pick });`),
    'a fallback of a framework': strict(`
      import fastify from 'fastify';
      const ALPNCallback = ({ protocols }) => {
        const isModern = protocols.includes('h2');
        return isModern ? 'h2' : 'http/1.1'; // !silentFallback
      };
      fastify({ http2: true, https: { key, cert, ALPNCallback } });`),
  },
});
