export * as headers from '../knowledge/network/headers.ts';
export * as redaction from '../knowledge/network/redacted-fields.ts';
export * as asked from '../knowledge/network/options.ts';
export * as trust from '../knowledge/network/trust.ts';
export * as subnets from '../knowledge/network/subnets.ts';
export * as hsts from '../knowledge/network/hsts.ts';
export * as programs from '../knowledge/network/programs.ts';
export * as sizes from '../knowledge/network/sizes.ts';
export * as tls from '../knowledge/network/tls.ts';
export { classifyHost } from '../knowledge/index.ts';
export { checkSettings, getProblems } from '../project/index.ts';
export { createPathJudge } from '../scope/index.ts';
export { passArguments } from './mitigation/argument-list.ts';
export { callTwin, undoCondition } from './mitigation/condition.ts';
export { endOptions, findProgram, isBehindEnd, isSettings } from './mitigation/option-end.ts';
export { containPath } from './mitigation/containment.ts';
export { escapePattern, isSpelledOut } from './mitigation/pattern.ts';
export { isOnlyConverted } from './mitigation/converted.ts';
export { isRidOfCredentials } from './mitigation/taken-out.ts';
export { allowHosts, encodePart, keepLocal, pickHeaders } from './mitigation/destination.ts';
export { compareAsValues, makeText, pickFields } from './mitigation/structure.ts';
export { isLaidOut } from './log/layout.ts';
export { isAsSent, isWrittenAsData, joinLines } from './log/line.ts';
export { callRule, judgeSites, type Case, type Given, type KnownValue, type RoleJudge } from './call-rule.ts';
export { answersAnybody } from './message/answered.ts';
export { asksNobody } from './message/listener.ts';
export { findWeakness } from './message/origin-check.ts';
export { findSecret } from './message/secret.ts';
export { isLackingSecret } from './secret/lacking.ts';
export { isOtherEntry, isPicked, isTokenPart } from './secret/picked.ts';
export { isRedacted, redact, writeInstead } from './secret/redact.ts';
export { findStorableAnswers } from './cache/answer.ts';
export { findSharedResults } from './cache/key.ts';
export { findKeptAnswers } from './cache/worker.ts';
export { findRecipient } from './classified/recipient.ts';
export { isAmbiguousName, isSessionName } from '../knowledge/names/credentials.ts';
export * as connection from './connection/target.ts';
export { controlRule } from './control-rule.ts';
export type { HeaderPair } from './control/header.ts';
export * as templates from '../knowledge/render/raw-tags.ts';
export { isIdentity } from './page/identity.ts';
export { findUnprovenAttributes } from './page/attribute.ts';
export { readBodyType } from './page/body-type.ts';
export { judgeViews } from './page/view-verdict.ts';
export { beginsAsPage, isAmongTags, isMarkup } from './page/markup.ts';
export { escapeData, writeText } from './page/escape.ts';
export { setHeaderFor } from './control/mount-repair.ts';
export { createRule, type MitigateRule, type RuleDocs, type Verdict } from './create-rule.ts';
export { findExposedFolder, isSecretFile, isWellKnown } from './folder/exposed.ts';
export * as dumps from './folder/dump.ts';
export * as debuggers from './connection/debugger.ts';
export { isServed } from './control/served.ts';
export * as keyFiles from './secret/key-file.ts';
export { readFolder, type Folder } from './folder/folder.ts';
export * as tokens from '../knowledge/token/algorithms.ts';
export { findSecretClaim, findUnverifiedClaims, mayHaveClaim } from './token/claims.ts';
export * as algorithms from '../knowledge/crypto/algorithms.ts';
export * as thresholds from '../knowledge/crypto/thresholds.ts';
export * as purposes from '../knowledge/crypto/purposes.ts';
export { isRenewable } from '../knowledge/crypto/key-purposes.ts';
export { findShortMacBits, findShortMacKey, type ShortMacKey } from './digest/mac-key.ts';
export { findStretch } from './digest/material.ts';
export {
  padByOaep,
  strengthenCurve,
  strengthenGroup,
  offerStronger,
  strengthenHash,
} from './digest/stronger.ts';
export * as passwords from './digest/password.ts';
export * as kdf from './kdf/cost.ts';
export { readEnvelope } from './digest/envelope.ts';
export { isChosenBySuite } from './digest/chosen.ts';
export { findPurpose } from './digest/purpose.ts';
export { findDials } from './connection/credential-use.ts';
export { describeHosts, findNamedEndpoint, type HostOptions } from './connection/named-host.ts';
export { findPin, isObjecting, type Pin } from './connection/identity-check.ts';
export { isServedInSight } from './connection/serving.ts';
export {
  CLIENT_CERTIFICATE,
  findOptionsLiteral,
  findPresence,
  findSettlingSites,
  isConfigurable,
  isUnverified,
  TRUSTED_AUTHORITY,
} from './connection/tls-options.ts';
export { findHttpUse } from './connection/http-use.ts';
export { isListeningHere } from './connection/listener.ts';
export { findHttp2Demand, findSilentFallback, type Http2Demand } from './connection/negotiation.ts';
export type { Side } from './decision/comparison.ts';
export type { Compared } from './decision/compared.ts';
export { isAddressMeasure, isBelievedAddress } from './decision/forwarded.ts';
export { compareInConstantTime } from './decision/constant-time.ts';
export type { Proving } from './decision/proving.ts';
export { getNames, isYardstick } from './decision/names.ts';
export { isDecisive } from './decision/decisive.ts';
export { findSources } from './decision/source.ts';
export { drawFresh, drawIdentifier, renameDrawn } from './credential/drawn.ts';
export type { Received } from './credential/received.ts';
export { isOnceName } from '../knowledge/names/receivers.ts';
export { findLeftAlone, findMisuse, isDecoy, findUnreadPart, type Misuse } from './verdict/use.ts';
export { findAcceptedFailure } from './verdict/accepted.ts';
export { findIgnoredError } from './verdict/failure.ts';
export { bindValues, type Binding } from './query/bind-values.ts';
export { isSupposed } from './sinks.ts';
export { flowRule } from './flow-rule.ts';
export type { Arrival, FlowJudge, TaintedArrival, UnknownArrival } from './arrival/judge.ts';
export { readText } from './connection/endpoint.ts';
export { isAskedFor } from './connection/asked.ts';
export { isUnattached } from './page/unattached.ts';
export { isPassedOn, isPeerInspected, isPeerMentioned } from './connection/inspection.ts';
export { findInsecureCredentials } from './connection/insecure-credentials.ts';
export {
  offer,
  addOption,
  addProperties,
  findMethodName,
  insertAfter,
  isWrittenText,
  removeGiven,
  replaceGiven,
  replaceNode,
  type Edit,
} from './repair.ts';
export { hasRole, plays, printGiven } from './site.ts';
export { addSwitch, switchOn, switchParameterOn } from './switch-repair.ts';
export { textRule } from './text-rule.ts';
export { readArrivalSource, type ArrivalSource } from './arrival/source.ts';
export { findBareQuoting } from './mitigation/bare-quoting.ts';
export { findHandedOn } from './mitigation/handed-on.ts';
export { findCookieTexts } from './page/cookie-text.ts';
export { isLeftToViews } from './page/rendered.ts';
export { findReferrerRedirects } from './connection/referrer.ts';
export { isOfLibrary, isPromised } from './mitigation/promised.ts';
export { completeReplacement } from './sanitization/complete.ts';
export { findIncomplete } from './sanitization/use.ts';
export { findHostChecks } from './sanitization/host-check.ts';
export { findForgetful, findLooseGuards } from './sanitization/trusted-flaw.ts';
export { findRawSchemeChecks, findSchemeChecks } from './sanitization/scheme-check.ts';
export { findBareQuotings } from './sanitization/quoting.ts';
export { findSuffixSearches } from './sanitization/suffix-search.ts';
export { findWideRanges } from './sanitization/wide-range.ts';
export { secureUrl } from './connection/url-repair.ts';
export * as ciphers from '../knowledge/crypto/cipher-modes.ts';
export { findMode } from './lifetime/cipher.ts';
export { findPipedPlaintext } from './lifetime/piped.ts';
export { sealByTag } from './lifetime/seal-repair.ts';
export { drawNonce } from './lifetime/draw-nonce.ts';
export { getDrawnBytes, judgeNonces, type JudgedNonce } from './lifetime/nonce-site.ts';
export { findRepeated } from './lifetime/repeated.ts';
export { printWayOf, printWayOfFound } from './way.ts';
export { findOwnWrites } from './prototype/own.ts';
export { refuseNames } from './prototype/refusal.ts';
export { findCountedLoops } from './cost/counted.ts';
export { findQuadratic } from './cost/quadratic.ts';
export { findConfused } from './confusion/confused.ts';
export { findOpeningFlaw, findSealingFlaw, readTagLength } from './lifetime/tag.ts';
export { isReadAsKey } from './lifetime/key-holder.ts';
export { readKeyLife } from './lifetime/wipe.ts';
export { findGivenCredential, findGivenSecret, type GivenSecret } from './secret/judge.ts';
export { findComparedSecrets } from './secret/compared.ts';
export { findInsertedPasswords } from './secret/inserted.ts';
export { findWrittenSecrets, type WrittenSecret } from './secret/find.ts';
export { moveGivenSecret } from './secret/move.ts';
export { findInUrl, findNamedCredential } from './secret/in-url.ts';
export { findSlow, findSlowIn, findUnreachedSlow, writeLinear } from './pattern/slow.ts';
export { findKept, findNamedKept, hashesItself, isNamedPassword, PASSWORD_FIELDS } from './secret/kept.ts';
export { findShownMemory } from './lifetime/memory.ts';
export { callInstead, readGivenSize } from './lifetime/memory-size.ts';
