import type { NatureName } from '../grammar/index.ts';

/** What credentials are called, without case, `_` and `-`. A second signal: only where it is known what is done with them. */
const NAMES = new Set(
  'token accesstoken refreshtoken idtoken authtoken bearertoken sessiontoken csrftoken jwt password passwd passphrase secret clientsecret apikey secretkey privatekey sessionid credential credentials'.split(
    ' ',
  ),
);

/** What a value of such a name is; see `NatureName`. */
export function getNaturesOfName(name: string): readonly NatureName[] {
  if (!isCredentialName(name)) return NONE;
  return /^pass/i.test(name) ? PASSWORD : SECRET;
}

const NONE: readonly NatureName[] = [];
const PASSWORD: readonly NatureName[] = ['password'];
const SECRET: readonly NatureName[] = ['secret'];

/** Is it what a credential is called? */
export function isCredentialName(name: string): boolean {
  return NAMES.has(name.replaceAll(/[_-]/g, '').toLowerCase());
}
