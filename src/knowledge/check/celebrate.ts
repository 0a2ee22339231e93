import { describePackage } from '../grammar/index.ts';
import joi from './joi.ts';

const { instances, extends: parents, proofs, validations } = joi;
const PARTS = ['query', 'params', 'body', 'headers', 'cookies', 'signedCookies'] as const;

/** Middleware that puts what Joi makes of a part of the request in its place; it hands out the Joi that it uses. */
export default describePackage({
  package: 'celebrate',
  version: '16.0.0',
  ...(instances !== undefined && { instances }),
  ...(parents !== undefined && { extends: parents }),
  ...(validations !== undefined && { validations }),
  constants: {
    'Segments.QUERY': 'query',
    'Segments.PARAMS': 'params',
    'Segments.BODY': 'body',
    'Segments.HEADERS': 'headers',
    'Segments.COOKIES': 'cookies',
    'Segments.SIGNEDCOOKIES': 'signedCookies',
  },
  proofs: {
    ...proofs,
    ...Object.fromEntries(PARTS.map((part) => [`held-${part}`, [`celebrate(0).${part}`]])),
  },
});
