/** What credentials are called, without case, `_` and `-`. A second signal: only where it is known what is done with them. */
const NAMES = new Set(
  'token accesstoken refreshtoken idtoken authtoken bearertoken sessiontoken csrftoken jwt password passwd passphrase secret clientsecret apikey secretkey privatekey sessionid credential credentials'.split(
    ' ',
  ),
);

/** Is it what a credential is called? */
export function isCredentialName(name: string): boolean {
  return NAMES.has(name.replaceAll(/[_-]/g, '').toLowerCase());
}
