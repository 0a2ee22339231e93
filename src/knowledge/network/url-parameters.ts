/**
 * Parameters of URLs that are meant to stand there: they are good once, for a short time, or for what they are written beside.
 * RFC 6749 (`code`, `state`), AWS Signature Version 4 and the signed URLs of Azure and Google, pages of lists.
 */
const MEANT =
  /^(?:code|state|nonce|sig|sign|signature|hmac|mac|hash|digest|ticket|cursor|after|before|page|next|continuation|marker|s[epvr]|user_code|login_challenge)$|^x-(?:amz|goog)-|(?:page|next|continuation|sync|pagination|cursor)_?-?token|csrf|xsrf|captcha|challenge|verifier|id_?token_?hint|presigned|(?:public|publishable|site|anon|measurement|map|maps)_?-?key/i;

/** Words of texts, names and functions that are about links that are good once. */
const ONCE =
  /reset|forgot|verif|confirm|activat|invit|magic|unsubscribe|one_?-?time|otp|signed|presign|ticket|opt_?-?in|preview|share|download|welcome|register|signup|passwordless|approve|accept|temp|short_?-?lived/i;

/**
 * Services whose documentation has the key in the URL and knows no other way. Maps in browsers: a key that everybody sees,
 * limited by referrer; the Bot API of Telegram: `/bot<token>/`; WeChat's, `?access_token=`
 * (https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html).
 */
const ONLY_WAY =
  /^https?:\/\/(?:maps\.googleapis\.com|maps\.google\.com|www\.google\.com\/maps|api\.telegram\.org|api\.weixin\.qq\.com|(?:api|[abc]\.tiles)\.mapbox\.com|[\w.-]*\.(?:maptiler|thunderforest|stadiamaps|tomtom)\.com|www\.google\.com\/recaptcha|hcaptcha\.com)(?:[/:?#]|$)/i;

/** Names of parameters and values that are a session, or a token that lives long. */
const LASTING =
  /(?:api|secret|private|access|license|subscription)_?-?key|apikey|(?:access|refresh|auth|bearer|session|personal|bot|app|api|id|user|login|admin|security)_?-?token|session_?-?id|jsessionid|client_?-?secret|^(?:jwt|secret|sid|phpsessid)$/i;

/** Is a parameter meant to stand in a URL? */
export function isMeantForUrls(name: string): boolean {
  return MEANT.test(name);
}

/** Does a text tell of a link that is good once? */
export function isOfOnce(text: string): boolean {
  return ONCE.test(text);
}

/** Does a URL begin as one of a service that takes its key in no other way? */
export function isOnlyWay(url: string): boolean {
  return ONLY_WAY.test(url);
}

/** Is it what a credential is called that is good for long? */
export function isLasting(name: string): boolean {
  return LASTING.test(name);
}

/** Is it what is written in the place of a secret? */
export function isMask(name: string): boolean {
  return /redact|mask|hidden|placeholder|removed|filtered|obfuscat/i.test(name);
}
