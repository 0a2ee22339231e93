import type { RequestHandler } from 'express';
import jwt from 'jsonwebtoken';
import { config } from '../config.js';
import { logger } from '../logger.js';
import { findAccount } from '../repositories/accounts.js';

export interface User {
  readonly id: string;
  readonly role: 'customer' | 'staff' | 'admin';
}

declare global {
  namespace Express {
    interface Request {
      user?: User;
    }
  }
}

/** Says who is asking, by session or by token; who does not say stays nobody. */
export const authenticate: RequestHandler = async (req, res, next) => {
  const token = /^Bearer (\S{1,4096})$/.exec(req.get('authorization') ?? '')?.[1];
  if (token !== undefined) {
    try {
      req.user = jwt.verify(token, config.tokenSecret, {
        algorithms: ['HS256'],
        issuer: 'shop',
        audience: 'shop',
      }) as unknown as User;
    } catch {
      res.sendStatus(401);
      return;
    }
  } else if (req.session.accountId !== undefined) {
    const account = await findAccount(req.session.accountId);
    if (account !== undefined) req.user = { id: account.id, role: account.role };
  }
  next();
};

export const requireUser: RequestHandler = (req, res, next) => {
  if (req.user === undefined) {
    res.sendStatus(401);
    return;
  }
  next();
};

export const requireStaff: RequestHandler = (req, res, next) => {
  if (req.user?.role !== 'staff' && req.user?.role !== 'admin') {
    res.sendStatus(403);
    return;
  }
  next();
};

export const requireAdmin: RequestHandler = async (req, res, next) => {
  try {
    const account = await findAccount(req.user?.id ?? '');
    if (account?.role !== 'admin') {
      res.sendStatus(403);
      return;
    }
    next();
  } catch (error) {
    logger.error({ err: error }, 'the role could not be read');
    res.sendStatus(503);
  }
};
