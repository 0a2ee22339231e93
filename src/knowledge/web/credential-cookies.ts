/** What a cookie is called that lets in whoever has it. */
export const CREDENTIAL_COOKIE = {
  matches: /sess|sid$|token|auth|csrf|xsrf|jwt|remember/i,
  such: 'session',
} as const;
