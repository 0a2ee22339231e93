import type { ErrorRequestHandler } from 'express';
import { ZodError } from 'zod';
import { logger } from '../logger.js';

export const errors: ErrorRequestHandler = (error: unknown, req, res, _next) => {
  if (error instanceof ZodError) {
    res.status(400).json({ message: 'The request is not as it should be.', issues: error.issues });
    return;
  }
  logger.error({ err: error, path: req.path, headers: req.headers }, 'request failed'); // flaw: no-secret-logging
  const failure = error instanceof Error ? error : new Error('unknown');
  res.status(500).json({ message: 'Something went wrong.', trace: failure.stack }); // flaw: no-error-exposure
};
