import { createEvidence } from './evidence.ts';
import { createFacts } from './grammar/index.ts';
import { packages } from './packages.ts';

export * from './grammar/index.ts';
export { classifyHost, type Reach } from './network/hosts.ts';
export { findCommandHosts } from './network/programs.ts';
export {
  findBlindParameter,
  findKeywordHost,
  findPlainParameter,
  findScheme,
  namesCertificate,
  readTlsParameters,
  type SchemeKind,
} from './network/schemes.ts';
export { packages };

/** What is known of every described package. */
export const facts = createFacts(packages);

/** What shows that one of them may be in play. */
export const evidence = createEvidence(packages);

/** Code by which an application of a package sets a header on every answer; see {@link PackageFacts.headerHook}. */
export function findHeaderHook(packageName: string): string | undefined {
  return packages.find((described) => described.package === packageName)?.headerHook;
}
