/** Keys that a specification writes down, so that everybody computes the same. */
const SPECIFIED = new Set([
  // https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
  'WebAppData',
  // https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#master-key-generation
  'Bitcoin seed',
  // https://github.com/satoshilabs/slips/blob/master/slip-0010.md
  'ed25519 seed',
  'Nist256p1 seed',
  'curve25519 seed',
]);

/** Is a text for everybody, although it stands where a credential does: a public key, a certificate, a specified key? */
export function isPublicText(text: string): boolean {
  return (
    SPECIFIED.has(text) ||
    /-----BEGIN (?:[A-Z]+ )?(?:PUBLIC KEY|CERTIFICATE)|^ssh-(?:rsa|ed25519) /.test(text)
  );
}

/** Is a text nothing but what a name of a variable, a header, an address, a type or a switch is? */
export function isLabel(text: string): boolean {
  return (
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) ||
    /^(?:true|false|yes|no|on|off|string|any|-|\d{1,3})$/i.test(text) ||
    /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(text) ||
    /^[./~@]/.test(text) ||
    // `org.matrix.login.registration_token`
    /^(?:[a-z]+\d{0,4}(?:[_-][a-z]+\d{0,4})*\.){2,9}[a-z]+\d{0,4}(?:[_-][a-z]+\d{0,4})*$/.test(text)
  );
}
