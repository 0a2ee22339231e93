import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../../ast/index.ts';
import {
  callRule,
  findSources,
  isDecisive,
  readText,
  trust,
  type Given,
  type KnownValue,
  type Side,
} from '../../authoring/index.ts';

export default callRule({
  name: 'no-dns-based-trust',
  docs: {
    description: 'Disallow granting anything on what DNS answers.',
    counters: ['S4', 'S-5'],
    cwe: ['CWE-350', 'CWE-290'],
  },
  messages: {
    nameTrusted: {
      set: 'recommended',
      text: 'This decides on the name that `{{api}}` (line {{line}}) gives, which the owner of the address chooses; look the name up again and compare the address, or authenticate the peer by a certificate or token.',
    },
    addressTrusted: {
      set: 'recommended',
      text: 'This decides on the address that `{{api}}` (line {{line}}) gives for a name, which whoever forges DNS answers chooses; authenticate the peer by a certificate or token.',
    },
  },
  judges: {
    'dns-reverse': {
      called(given) {
        if (isConfirmed(given)) return undefined;
        const node = findDecision(given, 'dns-name', ({ measure }) => isYardstick(measure, given));
        return node && { message: 'nameTrusted', node, data: { api: given.site.api, line: given.line } };
      },
    },
    'dns-forward': {
      called(given) {
        const [name] = given.site.arguments;
        // The second half of a confirmed name.
        if (name !== undefined && findSources(given.scope, name, 'dns-name').length > 0) return undefined;
        const node = findDecision(given, 'dns-address', ({ measure }) => isPeer(measure, given));
        return node && { message: 'addressTrusted', node, data: { api: given.site.api, line: given.line } };
      },
    },
  },
});

/** The first comparison with the answer of the call on which something hangs. */
function findDecision(
  { site, scope, getComparisons, isDevelopmentOnly }: Given,
  source: string,
  isMeant: (side: Side) => boolean,
): TSESTree.Node | undefined {
  const found = getComparisons().find(
    ({ node, sides }) =>
      sides.some(
        (side) => isMeant(side) && findSources(scope, side.subject, source).includes(unwrap(site.node)),
      ) &&
      isDecisive(node, scope) &&
      !isDevelopmentOnly(node),
  );
  return found?.node.type === 'SwitchCase' ? (found.node.test ?? undefined) : found?.node;
}

/** Is one of the names that the call gives looked up again? */
function isConfirmed({ site, scope, getSites }: Given): boolean {
  return getSites('dns-forward').some(({ arguments: [name] }) => {
    return name !== undefined && findSources(scope, name, 'dns-name').includes(unwrap(site.node));
  });
}

/** Is it something that a name is measured by: a text or pattern with letters, a set, or a thing that is named so? */
function isYardstick(node: TSESTree.Node, { scope }: Given): boolean {
  return (
    scope.values(node).known.some(hasLetters) ||
    getNames(node, scope).some(trust.isYardstickName) ||
    scope.resolve(node).list.some((origin) => origin.kind === 'node' && origin.node.type === 'NewExpression')
  );
}

function isPeer(node: TSESTree.Node, { scope }: Given): boolean {
  return getNames(node, scope).some(trust.isPeerName);
}

function hasLetters(value: KnownValue): boolean {
  if (value.kind === 'array') return true;
  const text = value.kind === 'regexp' ? value.pattern.replace(/\\.|\[[^\]]*\]/g, '') : readText(value);
  return /[a-z]{2}/i.test(text ?? '');
}

/** What a value is called where it is used, and where the variable is declared that it is read from. */
function getNames(node: TSESTree.Node, { bindings }: Given['scope']): string[] {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? bindings.findVariable(bare) : undefined;
  const inits = (variable?.defs ?? []).flatMap((definition) =>
    definition.node.type === 'VariableDeclarator' && definition.node.init !== null
      ? [definition.node.init]
      : [],
  );
  return [bare, ...inits].map((one) => printName(one).split('.').at(-1) ?? '');
}
