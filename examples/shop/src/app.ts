import cors from 'cors';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import session from 'express-session';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { config } from './config.js';
import { logger } from './logger.js';
import { authenticate } from './middleware/authenticate.js';
import { errors } from './middleware/errors.js';
import { accounts } from './routes/accounts.js';
import { admin } from './routes/admin.js';
import { orders } from './routes/orders.js';
import { products } from './routes/products.js';
import { webhooks } from './routes/webhooks.js';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
  }
}

export const app = express();

// The shop stands behind the load balancer of the cloud.
app.set('trust proxy', true); // flaw: no-untrusted-proxy-headers

app.use(
  helmet({
    contentSecurityPolicy: {
      directives: {
        scriptSrc: ["'self'", 'https://cdn.jsdelivr.net', "'unsafe-inline'"], // flaw: require-csp
      },
    },
    strictTransportSecurity: { maxAge: 86_400 }, // flaw: require-hsts
    xContentTypeOptions: false, // flaw: require-security-headers
  }),
);
app.use(pinoHttp({ logger }));
app.use(rateLimit({ windowMs: 60_000, limit: 300 }));

// What the payment provider sends is verified byte by byte, so it must not be parsed before.
app.use('/webhooks', webhooks);

app.use(express.json({ limit: '2gb' })); // flaw: require-payload-limit
app.use(
  cors({ origin: true, credentials: true }), // flaw: no-permissive-cors
);
app.use(
  session({ // flaw: require-secure-session
    name: 'shop.sid',
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: config.isProduction, sameSite: 'lax', maxAge: 8 * 60 * 60 * 1000 },
  }),
);
app.use(authenticate);

app.use('/static', express.static('.')); // flaw: no-sensitive-file-exposure
app.use('/accounts', accounts);
app.use('/products', products);
app.use('/orders', orders);
app.use('/admin', admin);

app.get('/health', (_req, res) => {
  res.json({ status: 'up' });
});
app.get('/debug/process', (_req, res) => { // flaw: no-exposed-admin-interface
  res.json({ memory: process.memoryUsage(), versions: process.versions });
});

app.use(errors);
