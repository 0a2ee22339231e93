import connectPgSimple from 'connect-pg-simple';
import cors from 'cors';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import session from 'express-session';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { config } from './config.js';
import { pool } from './database.js';
import { logger } from './logger.js';
import { authenticate, requireAdmin } from './middleware/authenticate.js';
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

const PostgresStore = connectPgSimple(session);

export const app = express();

// The shop stands behind the load balancer of the cloud.
app.set('trust proxy', 'uniquelocal');

app.use(
  helmet({
    contentSecurityPolicy: {
      directives: {
        scriptSrc: ["'self'", 'https://cdn.jsdelivr.net/npm/htmx.org@2.0.4/'],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000 },
  }),
);
app.use(pinoHttp({ logger }));
app.use(rateLimit({ windowMs: 60_000, limit: 300 }));

// What the payment provider sends is verified byte by byte, so it must not be parsed before.
app.use('/webhooks', webhooks);

app.use(express.json({ limit: '100kb' }));
app.use(cors({ origin: ['https://partner.shop.example'], credentials: true }));
app.use(
  session({
    store: new PostgresStore({ pool, tableName: 'sessions' }),
    name: 'shop.sid',
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: config.isProduction, sameSite: 'strict', maxAge: 8 * 60 * 60 * 1000 },
  }),
);
app.use(authenticate);

app.use('/static', express.static('/srv/shop/public', { dotfiles: 'ignore' }));
app.use('/accounts', accounts);
app.use('/products', products);
app.use('/orders', orders);
app.use('/admin', admin);

app.get('/health', (_req, res) => {
  res.json({ status: 'up' });
});
app.get('/debug/process', requireAdmin, (_req, res) => {
  res.json({ memory: process.memoryUsage(), versions: process.versions });
});

app.use(errors);
