/** Types that browsers give to what has passed a policy of the page, and the kinds of sinks that they are made for. */
export const TRUSTED_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['TrustedHTML', ['html', 'markup', 'selector', 'untyped-body', 'typed-body', 'sniffed-body']],
  ['TrustedScript', ['code', 'isolated-code']],
  ['TrustedScriptURL', ['module', 'script-url']],
]);
