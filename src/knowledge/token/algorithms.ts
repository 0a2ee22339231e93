/** RFC 7518, 3.1: a shared secret signs, or a private key whose public one is for everybody. */
export function isSymmetric(name: string): boolean {
  return /^HS\d{3}$/i.test(name);
}

export function isAsymmetric(name: string): boolean {
  return /^(?:RS|PS|ES)\d{3}K?$|^EdDSA$/i.test(name);
}
