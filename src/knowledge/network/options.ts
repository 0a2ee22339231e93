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

/** What an option is called that says that proxies stand in front. */
const PROXIES = ['trustproxy', 'trustproxies', 'behindproxy', 'behindreverseproxy'];

/** What an option is called that asks for lists of files. */
const LISTS = ['serveindex', 'autoindex', 'listing', 'directorylist', 'listdirectories', 'showdir'];

/** Does an option of this name, when it has this truth, ask for the check of certificates to be left out? */
export function asksForTrust(name: string, truth: boolean): boolean {
  const letters = getLetters(name);
  if (has(letters, LAX)) return truth;
  return has(letters, CHECK) ? !truth : truth && has(letters, OTHERWISE);
}

/** Does it say that the headers of proxies are to be believed? */
export function asksForProxies(name: string, truth: boolean): boolean {
  return truth && has(getLetters(name), PROXIES);
}

/** Does it ask for lists of files? */
export function asksForLists(name: string, truth: boolean): boolean {
  return truth && has(getLetters(name), LISTS);
}

function getLetters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function has(letters: string, parts: readonly string[]): boolean {
  return parts.some((part) => letters.includes(part));
}
