import https from './node/https.ts';
import tls from './node/tls.ts';

export const packages = [https, tls];
