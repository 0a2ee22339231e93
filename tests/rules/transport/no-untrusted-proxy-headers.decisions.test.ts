import rule from '../../../src/rules/transport/no-untrusted-proxy-headers.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const ALLOWED = ['10.0.0.5', '10.0.0.6'];
`;
const route = (body: string): string => `${APP}app.get('/admin', (req, res, next) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'an address that is logged': route(`  const ip = req.headers['x-forwarded-for'];
  if (ip === '10.0.0.5') console.log('from the office');
  next();`),
    'an address that is sent back': route(`  res.json({ ip: req.headers['x-forwarded-for'] });`),
    'is there a header': route(`  if (req.headers['x-forwarded-for'] === undefined) return next();
  res.end();`),
    'the scheme of a proxy':
      route(`  if (req.headers['x-forwarded-proto'] !== 'https') return res.redirect('/secure');
  next();`),
    'the address of the connection':
      route(`  if (!ALLOWED.includes(req.socket.remoteAddress)) return res.sendStatus(403);
  next();`),
    'the address that the framework tells':
      route(`  if (!ALLOWED.includes(req.ip)) return res.sendStatus(403);
  next();`),
    'proxies that are named': `${APP}app.set('trust proxy', 'loopback');
app.get('/', (req, res, next) => {
  if (!ALLOWED.includes(req.headers['x-forwarded-for'])) return res.sendStatus(403);
  next();
});`,
    'a number of proxies': `${APP}app.set('trust proxy', 1);
app.get('/', (req, res, next) => {
  if (!ALLOWED.includes(req.get('x-forwarded-for'))) return res.sendStatus(403);
  next();
});`,
    'a header of a proxy that is known': route(`  const peer = req.socket.remoteAddress;
  const ip = peer === '10.0.0.1' ? req.headers['x-real-ip'] : peer;
  if (!ALLOWED.includes(ip)) return res.sendStatus(403);
  next();`),
    'another header': route(`  if (req.headers['x-office'] === '10.0.0.5') return next();
  res.sendStatus(403);`),
    'a limit by the address that the library tells': `${APP}app.use(rateLimit({ limit: 5, keyGenerator: (req) => req.ip }));`,
    'a limit by an account': `${APP}app.use(rateLimit({ limit: 5, keyGenerator: (req) => req.headers['x-account'] }));`,
    'a comparison with something that is no address': route(
      `  if (req.headers['x-forwarded-for'] === req.query.ip) res.end();`,
    ),
    'a request that is not one of a framework': `export const isOffice = (req) => req.headers['x-forwarded-for'] === '10.0.0.5';`,
  },
  vulnerable: {
    'an allow-list':
      route(`  if (!ALLOWED.includes(req.headers['x-forwarded-for'])) return res.sendStatus(403); // !headerTrusted
  next();`),
    'an address that is let in':
      route(`  if (req.headers['x-real-ip'] === '127.0.0.1') return next(); // !headerTrusted
  res.sendStatus(403);`),
    'read by a method': {
      code: route(`  const ip = req.get('X-Forwarded-For');
  if (ip === '10.0.0.5') return next(); // !headerTrusted
  res.sendStatus(403);`),
      isFormBound: 'the name of a header, named twice over, is not seen yet',
    },
    'the first of several':
      route(`  const [ip] = (req.headers['x-forwarded-for'] || req.socket.remoteAddress).split(',');
  if (ALLOWED.includes(ip.trim())) return next(); // !headerTrusted
  res.sendStatus(403);`),
    'a function of the file': `${APP}function getIp(req) {
  return req.headers['x-forwarded-for'] ?? req.socket.remoteAddress;
}
app.use((req, res, next) => {
  if (getIp(req).startsWith('192.168.')) return next(); // !headerTrusted
  res.sendStatus(401);
});`,
    'a right that is kept':
      route(`  req.isInternal = req.headers['x-forwarded-for'] === '10.0.0.5'; // !headerTrusted
  next();`),
    'a set': `${APP}const trusted = new Set(ALLOWED);
app.use((req, res, next) => (trusted.has(req.header('x-forwarded-for')) ? next() : res.sendStatus(403))); // !headerTrusted`,
    'a pattern':
      route(`  if (!/^10\\./.test(req.headers['x-forwarded-for'])) return res.sendStatus(403); // !headerTrusted
  next();`),
    'a list of the environment': `${APP}const ALLOWED_IPS = process.env.ALLOWED_IPS.split(',');
app.use((req, res, next) => {
  if (ALLOWED_IPS.indexOf(req.headers['x-client-ip'] ?? req.headers['x-forwarded-for']) < 0) return res.sendStatus(403); // !headerTrusted
  next();
});`,
    'a server of Node.js': `import http from 'node:http';
http.createServer((req, res) => {
  const ip = req.headers['x-forwarded-for'] || req.socket.remoteAddress;
  if (ip !== '10.1.2.3') { // !headerTrusted
    res.writeHead(403);
    return res.end();
  }
  res.end('hello');
}).listen(8080);`,
    'the header of RFC 7239':
      route(`  if (req.headers.forwarded === 'for=10.0.0.5') return next(); // !headerTrusted
  res.sendStatus(403);`),
    'the key of a limit': `${APP}app.use(rateLimit({ limit: 5, keyGenerator: (req) => req.headers['x-forwarded-for'] })); // !headerCounted`,
    'the key of a limit, or the address': `${APP}app.use('/login', rateLimit({
  limit: 5,
  keyGenerator(req) {
    return req.headers['x-forwarded-for'] || req.ip; // !headerCounted
  },
}));`,
    'the key of a limiter': `import { RateLimiterMemory } from 'rate-limiter-flexible'; import express from 'express';
const limiter = new RateLimiterMemory({ points: 5, duration: 60 });
express().post('/login', async (req, res) => {
  await limiter.consume(req.headers['x-real-ip']); // !headerCounted
  res.end();
});`,
    'typed handlers': `import type { NextFunction, Request, Response } from 'express';
export function office(req: Request, res: Response, next: NextFunction) {
  if (req.headers['x-forwarded-for'] !== '10.0.0.5') return res.sendStatus(403); // !headerTrusted
  next();
}`,
  },
});
