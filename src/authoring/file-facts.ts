import type { KnownPlace, Knowledge } from '../knowledge/index.ts';
import { findPromised, isPromisifier } from '../knowledge/names/promises.ts';
import { DECLARED, type Declared } from './declared/declared.ts';
import { resolveModule } from '../project/index.ts';
import { component, type Facts } from '../scope/index.ts';

/** Does a table describe a module by its path from the root? */
function hasModules({ evidence }: Knowledge): boolean {
  return evidence.some(({ hasPaths }) => hasPaths);
}

/** What a specifier names, as models spell it: modules of the project by their path from its root. */
export function createNaming(known: Knowledge, getPath: () => string): (specifier: string) => string {
  if (!hasModules(known)) return (specifier) => specifier;
  return (specifier) => (specifier.startsWith('.') ? resolveModule(getPath(), specifier) : specifier);
}

/** A member that nobody knows is the one that it is the promised form of, where that is known: `readFileAsync`. */
function createStep(facts: Facts<KnownPlace>): Facts<KnownPlace>['step'] {
  return (place, next) => {
    const found = facts.step(place, next);
    const promised = found === undefined && next.startsWith('.') ? findPromised(next.slice(1)) : undefined;
    return promised === undefined ? found : facts.step(place, component.member(promised));
  };
}

/** What is known of packages, as one file names them, and of functions of the file that it says something of. */
export function createFileFacts(
  known: Knowledge,
  nameOf: (specifier: string) => string,
  declared: Declared | undefined,
  createNameGate: () => (name: string) => boolean,
): Facts<KnownPlace> {
  const { facts } = known;
  let gate: ((name: string) => boolean) | undefined;
  const mayKnow = (name: string): boolean => (gate ??= createNameGate())(name);
  const step = createStep(facts);
  if (declared === undefined && !hasModules(known)) return { ...facts, step, mayKnow, isPromisifier };
  return {
    ...facts,
    isPromisifier,
    module: (specifier) => facts.module(nameOf(specifier)),
    step: (place, next) =>
      place.package === DECLARED ? declared?.facts.step(place, next) : step(place, next),
    ...(declared === undefined ? { mayKnow } : { declared: (owner) => declared.find(owner) }),
  };
}
