import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

/** The check left out only where an option of somebody else asks for it in so many words. */
testRule(rule, {
  safe: {
    'an option that asks for it': `
import https from 'node:https';
import tls from 'node:tls';
export function createAgent(options) {
  const skipVerify = options.skip_verify;
  const agentOptions = {};
  if (options.allowInvalidCerts === true && options.url) agentOptions.rejectUnauthorized = false;
  if (options.verifyPeer !== undefined && !options.verifyPeer) agentOptions.rejectUnauthorized = false;
  const getTrust = () => (skipVerify ? { rejectUnauthorized: false } : { ca: options.ca });
  tls.connect({ host: options.host, ...getTrust() });
  return new https.Agent(agentOptions);
}
export const connect = ({ insecure }) => https.get('https://a.acme.com', { ...(insecure && { rejectUnauthorized: false }) });`,
    'the environment of the process, repeated': `
import https from 'node:https';
const options = {};
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') options.rejectUnauthorized = false;
https.get('https://a.acme.com', options);`,
    'a pin that is looked at elsewhere': `
import tls from 'node:tls';
export const open = (info) => tls.connect({ host: info.host, rejectUnauthorized: info.usesFingerprint ? false : true });`,
  },
  vulnerable: {
    'an option that asks for it, under strict': {
      level: 'strict',
      code: `
import https from 'node:https';
export const createAgent = (options) =>
  new https.Agent(options.insecure ? { rejectUnauthorized: false } : {}); // !verificationDisabled`,
    },
    'an option that asks for the check': `
import https from 'node:https';
export function createAgent(options) {
  const agentOptions = {};
  if (options.verifyPeer) agentOptions.rejectUnauthorized = false; // !verificationDisabled
  if (options.keepAlive) agentOptions.rejectUnauthorized = false; // !verificationDisabled
  return new https.Agent(agentOptions);
}`,
    'a switch of the environment': `
import https from 'node:https';
export const agent = new https.Agent(process.env.API_INSECURE ? { rejectUnauthorized: false } : {}); // !verificationDisabled`,
  },
});
