/** What an option is called that asks for any certificate to be taken. Letters only, in lower case; parts of the name. */
const LAX = [
  'insecure',
  'unauthorizedcert',
  'allowunauthorized',
  'acceptunauthorized',
  'ignoreunauthorized',
  'allowselfsigned',
  'acceptselfsigned',
  'trustselfsigned',
  'invalidcert',
  'untrustedcert',
  'anycert',
  'ignorecert',
  'ignoressl',
  'ignoretls',
  'ignorehttps',
  'skipcert',
  'skipssl',
  'skiptls',
  'skipverif',
  'disablecert',
  'disablesslverif',
  'disabletlsverif',
  'nocertcheck',
  'noverify',
  'trustservercert',
  'trustallcert',
];

/** What an option is called that asks for the check. */
const CHECK = [
  'rejectunauthorized',
  'strictssl',
  'stricttls',
  'sslverif',
  'tlsverif',
  'verifyssl',
  'verifytls',
  'verifycert',
  'verifypeer',
  'verifyhost',
  'checkcert',
  'validatecert',
];

/** What a condition is called under which the certificate is held against something else. */
const OTHERWISE = ['fingerprint', 'pinned', 'pinning'];

/** Does an option of this name, when it has this truth, ask for the check of certificates to be left out? */
export function isAskingForTrust(name: string, truth: boolean): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  const has = (parts: readonly string[]): boolean => parts.some((part) => letters.includes(part));
  if (has(LAX)) return truth;
  return has(CHECK) ? !truth : truth && has(OTHERWISE);
}
