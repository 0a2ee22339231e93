import { createFacts } from './grammar/index.ts';
import { packages } from './packages.ts';

export * from './grammar/index.ts';
export { packages };

/** What is known of every described package. */
export const facts = createFacts(packages);
