/** Paths of routes to which people send their passwords. */
const PATH =
  /(?:^|[/_-])(?:log-?in|sign-?in|sign-?up|register|registration|(?:reset|change|forgot)?-?password)s?\b/i;
/** What the functions are called that serve them. */
const HANDLER =
  /^(?:handle|do|user|post|on)?(?:login|signin|signup|register|changepassword|resetpassword|authenticate)(?:user|handler)?$/i;

/** Do people send their passwords to a route of this path? */
export function isLoginPath(path: string): boolean {
  return PATH.test(path);
}

/** Does a function of this name receive the passwords of people? */
export function isLoginName(name: string): boolean {
  return HANDLER.test(name);
}
