import type { ErrorRequestHandler } from 'express';
import { ZodError } from 'zod';

export const errors: ErrorRequestHandler = (error: unknown, req, res, _next) => {
  if (error instanceof ZodError) {
    res.status(400).json({ message: 'The request is not as it should be.', issues: error.issues });
    return;
  }
  req.log.error({ err: error, path: req.path }, 'request failed');
  res.status(500).json({ message: 'Something went wrong.' });
};
