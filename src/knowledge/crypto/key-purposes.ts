/** What a managed key is made for where it can be renewed by itself: AWS KMS, Google Cloud KMS. Any other cannot. */
const RENEWABLE = new Set<unknown>(['SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT', 'AWS_KMS', false, undefined]);

/** Can a key for this purpose be renewed by itself? */
export function isRenewable(purpose: unknown): boolean {
  return RENEWABLE.has(purpose);
}
