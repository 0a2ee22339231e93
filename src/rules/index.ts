// Made by `npm run generate`; do not edit.

import type { MitigateRule } from '../authoring/index.ts';
import noClassifiedDataExposure from './secrets/no-classified-data-exposure.ts';
import noCleartextSensitiveStorage from './secrets/no-cleartext-sensitive-storage.ts';
import noCodeInjection from './injection/no-code-injection.ts';
import noCommandInjection from './injection/no-command-injection.ts';
import noDisabledCertificateValidation from './transport/no-disabled-certificate-validation.ts';
import noDisabledEscaping from './web/no-disabled-escaping.ts';
import noDnsBasedTrust from './transport/no-dns-based-trust.ts';
import noErrorExposure from './secrets/no-error-exposure.ts';
import noHardcodedSecrets from './secrets/no-hardcoded-secrets.ts';
import noHeaderInjection from './web/no-header-injection.ts';
import noIncompleteSanitization from './injection/no-incomplete-sanitization.ts';
import noInsecureRandomness from './crypto/no-insecure-randomness.ts';
import noLdapInjection from './injection/no-ldap-injection.ts';
import noLegacyTls from './transport/no-legacy-tls.ts';
import noLogInjection from './audit/no-log-injection.ts';
import noMassAssignment from './injection/no-mass-assignment.ts';
import noMemoryDumpExposure from './secrets/no-memory-dump-exposure.ts';
import noNosqlInjection from './injection/no-nosql-injection.ts';
import noOpenRedirect from './injection/no-open-redirect.ts';
import noPathTraversal from './injection/no-path-traversal.ts';
import noPermissiveFileMode from './secrets/no-permissive-file-mode.ts';
import noPlaintextToDisk from './secrets/no-plaintext-to-disk.ts';
import noPrototypePollution from './injection/no-prototype-pollution.ts';
import noQuadraticWork from './limits/no-quadratic-work.ts';
import noRedos from './injection/no-redos.ts';
import noSecretInUrl from './secrets/no-secret-in-url.ts';
import noSecretLogging from './secrets/no-secret-logging.ts';
import noSensitiveFileExposure from './web/no-sensitive-file-exposure.ts';
import noSsrf from './injection/no-ssrf.ts';
import noTemplateInjection from './injection/no-template-injection.ts';
import noTypeConfusion from './injection/no-type-confusion.ts';
import noUnboundedAllocation from './limits/no-unbounded-allocation.ts';
import noUninitializedMemory from './secrets/no-uninitialized-memory.ts';
import noUnsafeDeserialization from './injection/no-unsafe-deserialization.ts';
import noUnsafeHtml from './web/no-unsafe-html.ts';
import noUnsafePostmessage from './web/no-unsafe-postmessage.ts';
import noUnsanitizedHeaderForwarding from './web/no-unsanitized-header-forwarding.ts';
import noUntrustedModuleLoad from './injection/no-untrusted-module-load.ts';
import noUntrustedProxyHeaders from './transport/no-untrusted-proxy-headers.ts';
import noUntrustedRegexp from './injection/no-untrusted-regexp.ts';
import noWeakCipher from './crypto/no-weak-cipher.ts';
import noWeakHash from './crypto/no-weak-hash.ts';
import noWeakKey from './crypto/no-weak-key.ts';
import noXmlExternalEntities from './injection/no-xml-external-entities.ts';
import noXpathInjection from './injection/no-xpath-injection.ts';
import preferDnsOverHttps from './transport/prefer-dns-over-https.ts';
import preferModernPrimitives from './crypto/prefer-modern-primitives.ts';
import requireAlpn from './transport/require-alpn.ts';
import requireAuthTag from './crypto/require-auth-tag.ts';
import requireAuthenticatedEncryption from './crypto/require-authenticated-encryption.ts';
import requireCertificatePinning from './transport/require-certificate-pinning.ts';
import requireCryptoErrorHandling from './crypto/require-crypto-error-handling.ts';
import requireHsts from './transport/require-hsts.ts';
import requireKeyRotation from './crypto/require-key-rotation.ts';
import requireKeyZeroization from './crypto/require-key-zeroization.ts';
import requireLogRedaction from './secrets/require-log-redaction.ts';
import requireLogTimestamp from './audit/require-log-timestamp.ts';
import requireMutualTls from './transport/require-mutual-tls.ts';
import requireNoStore from './secrets/require-no-store.ts';
import requireParameterizedQueries from './injection/require-parameterized-queries.ts';
import requireProtectedKeyLoading from './secrets/require-protected-key-loading.ts';
import requireStrongJwtSigning from './identity/require-strong-jwt-signing.ts';
import requireStrongKdf from './crypto/require-strong-kdf.ts';
import requireTimingSafeEqual from './crypto/require-timing-safe-equal.ts';
import requireTls from './transport/require-tls.ts';
import requireTokenVerification from './identity/require-token-verification.ts';
import requireUniqueNonce from './crypto/require-unique-nonce.ts';
import requireVerificationResultCheck from './crypto/require-verification-result-check.ts';
import validSettings from './governance/valid-settings.ts';
import type { RuleName } from './names.ts';

/** Every rule by its name. */
export const rules: Readonly<Record<RuleName, MitigateRule>> = {
  'no-classified-data-exposure': noClassifiedDataExposure,
  'no-cleartext-sensitive-storage': noCleartextSensitiveStorage,
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-disabled-certificate-validation': noDisabledCertificateValidation,
  'no-disabled-escaping': noDisabledEscaping,
  'no-dns-based-trust': noDnsBasedTrust,
  'no-error-exposure': noErrorExposure,
  'no-hardcoded-secrets': noHardcodedSecrets,
  'no-header-injection': noHeaderInjection,
  'no-incomplete-sanitization': noIncompleteSanitization,
  'no-insecure-randomness': noInsecureRandomness,
  'no-ldap-injection': noLdapInjection,
  'no-legacy-tls': noLegacyTls,
  'no-log-injection': noLogInjection,
  'no-mass-assignment': noMassAssignment,
  'no-memory-dump-exposure': noMemoryDumpExposure,
  'no-nosql-injection': noNosqlInjection,
  'no-open-redirect': noOpenRedirect,
  'no-path-traversal': noPathTraversal,
  'no-permissive-file-mode': noPermissiveFileMode,
  'no-plaintext-to-disk': noPlaintextToDisk,
  'no-prototype-pollution': noPrototypePollution,
  'no-quadratic-work': noQuadraticWork,
  'no-redos': noRedos,
  'no-secret-in-url': noSecretInUrl,
  'no-secret-logging': noSecretLogging,
  'no-sensitive-file-exposure': noSensitiveFileExposure,
  'no-ssrf': noSsrf,
  'no-template-injection': noTemplateInjection,
  'no-type-confusion': noTypeConfusion,
  'no-unbounded-allocation': noUnboundedAllocation,
  'no-uninitialized-memory': noUninitializedMemory,
  'no-unsafe-deserialization': noUnsafeDeserialization,
  'no-unsafe-html': noUnsafeHtml,
  'no-unsafe-postmessage': noUnsafePostmessage,
  'no-unsanitized-header-forwarding': noUnsanitizedHeaderForwarding,
  'no-untrusted-module-load': noUntrustedModuleLoad,
  'no-untrusted-proxy-headers': noUntrustedProxyHeaders,
  'no-untrusted-regexp': noUntrustedRegexp,
  'no-weak-cipher': noWeakCipher,
  'no-weak-hash': noWeakHash,
  'no-weak-key': noWeakKey,
  'no-xml-external-entities': noXmlExternalEntities,
  'no-xpath-injection': noXpathInjection,
  'prefer-dns-over-https': preferDnsOverHttps,
  'prefer-modern-primitives': preferModernPrimitives,
  'require-alpn': requireAlpn,
  'require-auth-tag': requireAuthTag,
  'require-authenticated-encryption': requireAuthenticatedEncryption,
  'require-certificate-pinning': requireCertificatePinning,
  'require-crypto-error-handling': requireCryptoErrorHandling,
  'require-hsts': requireHsts,
  'require-key-rotation': requireKeyRotation,
  'require-key-zeroization': requireKeyZeroization,
  'require-log-redaction': requireLogRedaction,
  'require-log-timestamp': requireLogTimestamp,
  'require-mutual-tls': requireMutualTls,
  'require-no-store': requireNoStore,
  'require-parameterized-queries': requireParameterizedQueries,
  'require-protected-key-loading': requireProtectedKeyLoading,
  'require-strong-jwt-signing': requireStrongJwtSigning,
  'require-strong-kdf': requireStrongKdf,
  'require-timing-safe-equal': requireTimingSafeEqual,
  'require-tls': requireTls,
  'require-token-verification': requireTokenVerification,
  'require-unique-nonce': requireUniqueNonce,
  'require-verification-result-check': requireVerificationResultCheck,
  'valid-settings': validSettings,
};

export type { RuleName };
