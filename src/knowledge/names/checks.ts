/** What values are called that pass a check. */
const LIKED =
  'valid|safe|allowed|permitted|whitelisted|allowlisted|trusted|sane|clean|within|inside|internal|known|supported';
const CHECKING = new RegExp(
  String.raw`^(?:is|are|has|assert|ensure|validate|verify|check|require)_?(?:a|an)?_?(?:${LIKED})`,
  'i',
);

/** What checks are about that look at one text: that a file exists, or a user is known, is another matter. */
const TEXTS =
  'url|uri|host|hostname|origin|domain|redirect|target|endpoint|webhook|path|filepath|filename|name|id|uuid|slug|identifier|column|table|field|param|parameter|input|value|key|email';
const REFUSING = new RegExp(
  String.raw`^(?:(?:assert|validate|enforce|require|reject|throwIf)_?\w*(?:${LIKED}|${TEXTS})s?|(?:assert|ensure|reject|throwIf|throwUnless|validate|verify|check)_?(?:is_?)?(?:not_?)?(?:${LIKED}|un(?:safe|trusted)|private|public|external|relative|local)\w*)$`,
  'i',
);

/** Does a function say by its name that it answers whether what it is given may be used? */
export function isCheckName(name: string): boolean {
  return CHECKING.test(name);
}

/** Does it say that it throws where what it is given may not? */
export function isThrowingCheckName(name: string): boolean {
  return REFUSING.test(name);
}
