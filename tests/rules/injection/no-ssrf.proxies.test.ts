import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

/** Where http-proxy-middleware sends a request, which its router can decide anew for each. */
testRule(rule, {
  safe: {
    'a table of routes': `import express from 'express';
const app = express();
import { createProxyMiddleware } from 'http-proxy-middleware';
app.use(createProxyMiddleware({
  target: 'http://www.example.org',
  router: { 'integration.localhost:3000': 'http://localhost:8001', '/rest': 'http://localhost:8003' },
  pathRewrite: { '^/api/old-path': '/api/new-path' },
}));`,
    'a router that looks a host up': `const app = require('express')();
const { createProxyMiddleware } = require('http-proxy-middleware');
const tenants = new Map([['a', 'http://a.internal'], ['b', 'http://b.internal']]);
app.use(createProxyMiddleware({
  target: 'http://a.internal',
  router: (req) => tenants.get(req.hostname) ?? 'http://a.internal',
}));`,
  },
  vulnerable: {
    'a router that takes a header': `import express from 'express';
const app = express();
import { createProxyMiddleware } from 'http-proxy-middleware';
app.use('/api', createProxyMiddleware({
  target: 'http://localhost:8004',
  changeOrigin: true,
  router: (req) => {
    return \`http://\${req.headers['x-backend']}\`; // !tainted
  },
}));`,
    'a router in options of a type': `import { createProxyMiddleware, type Options } from 'http-proxy-middleware';
import type { Request } from 'express';
const options: Options<Request> = {
  target: 'http://localhost:8004',
  router: async (req) => req.query.target as string, // !tainted
};
export default createProxyMiddleware(options);`,
    'a target for each request': `import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
const app = express();
app.use('/proxy', (req, res, next) => {
  const proxy = createProxyMiddleware({ target: req.query.url as string, changeOrigin: true }); // !tainted
  return proxy(req, res, next);
});`,
    'a router of CommonJS': `const proxy = require('http-proxy-middleware').createProxyMiddleware;
module.exports = function (app) {
  app.use('/x', proxy('/x', { target: 'http://internal', router: function (req) { return req.headers['x-host']; } })); // !tainted
};`,
  },
});
