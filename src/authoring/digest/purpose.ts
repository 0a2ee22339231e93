import type { TSESTree } from '@typescript-eslint/utils';
import { isProvingName, isTellingApart } from '../../knowledge/crypto/purposes.ts';
import type { Given } from '../call-rule.ts';
import { followDigest } from './use.ts';
import { describeSource } from '../../flow/index.ts';

/** What a digest is used for, as far as the file shows. */
export interface Purpose {
  /** What it proves or keeps secret, in words; undefined where nothing shows that it does. */
  readonly proof: string | undefined;
  /** Is a password put into it, which another rule is about? */
  readonly isOfPassword: boolean;
}

/** Finds out what the hash that is made at a site is used for. */
export function findPurpose({ site, scope, getSinks, trace }: Given): Purpose {
  const own = getSinks('hashed').flatMap((sink) => (sink.node === site.node ? [sink.value] : []));
  const { names, inputs, checks, isKey } = followDigest(site.node, scope);
  const fed = [...own, ...inputs];
  // What only tells passwords apart is no business of the rule about passwords either.
  if (isKey || names.some(isTellingApart)) return { proof: undefined, isOfPassword: false };
  if (fed.some((input) => trace('hashed', input).kind === 'tainted'))
    return { proof: 'the hash of a password', isOfPassword: true };
  const name = names.find(isProvingName);
  const [check] = checks;
  const proof =
    name !== undefined
      ? `\`${name}\``
      : check === undefined
        ? findSecretInput(fed, trace)
        : `what \`${check}\` checks`;
  return { proof, isOfPassword: false };
}

function findSecretInput(inputs: readonly TSESTree.Node[], trace: Given['trace']): string | undefined {
  for (const input of inputs) {
    const found = trace('hashed-secret', input);
    if (found.kind === 'tainted') return `the hash of the secret \`${describeSource(found).name}\``;
  }
  return undefined;
}
