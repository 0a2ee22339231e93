// Made by `npm run generate`; do not edit.

import type { PackageFacts } from './grammar/index.ts';
import nodeHttps from './node/https.ts';
import nodeTls from './node/tls.ts';

/** Every described package. */
export const packages: readonly PackageFacts[] = [nodeHttps, nodeTls];
