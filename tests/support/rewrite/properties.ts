import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, Rewrite } from './rewrite.ts';
import type { Source } from './source.ts';

/** `{ a: 1, b }` → `{ ['a']: 1, ['b']: b }` */
export const computeKeys: Rewrite = {
  name: 'compute the keys of objects',
  find: (source) =>
    getProperties(source).flatMap(({ property, name }): Place[] => {
      if (property.computed || name === '__proto__') return [];
      const { range } = property.key;
      const value = property.shorthand ? `: ${source.getText(property.key)}` : '';
      return [{ replaces: range, edit: (text) => text.overwrite(...range, `['${name}']${value}`) }];
    }),
};

/** `{ a: 1 }` → `{ 'a': 1 }` */
export const quoteKeys: Rewrite = {
  name: 'quote the keys of objects',
  find: (source) =>
    getProperties(source).flatMap(({ property, name }): Place[] => {
      if (property.computed || property.shorthand || property.key.type !== 'Identifier') return [];
      const { range } = property.key;
      return [{ replaces: range, edit: (text) => text.overwrite(...range, `'${name}'`) }];
    }),
};

/** `{ a }` ⇄ `{ a: a }` */
export const toggleShorthand: Rewrite = {
  name: 'write shorthand properties out, and the other way round',
  find: (source) =>
    getProperties(source).flatMap(({ property, name }): Place[] => {
      if (property.computed || property.method || property.kind !== 'init') return [];
      const { key, value } = property;
      if (property.shorthand) {
        return [{ edit: (text) => text.appendLeft(key.range[0], `${name}: `) }];
      }
      if (value.type !== 'Identifier' || value.name !== name || name === '__proto__') return [];
      const { range } = property;
      return [{ replaces: range, edit: (text) => text.overwrite(...range, name) }];
    }),
};

/** `{ a: 1, b: 2 }` → `{ ...{ a: 1 }, b: 2 }` */
export const splitIntoSpread: Rewrite = {
  name: 'split objects into a spread and the rest',
  find: (source) =>
    source.nodes.flatMap((node): Place[] => {
      if (node.type !== 'ObjectExpression') return [];
      const [first] = node.properties;
      if (first?.type !== 'Property' || first.kind !== 'init' || findName(first) === '__proto__') return [];
      // An object with an entry for each run mode is one by standing together.
      if (node.properties.some((one) => one.type === 'Property' && isRunMode(findName(one)))) return [];
      // `super` means the object a method is written in.
      if (first.method) return [];
      const [start, end] = first.range;
      return [
        {
          edit(text) {
            text.prependRight(start, '...{ ');
            text.appendLeft(end, ' }');
          },
        },
      ];
    }),
};

/** `{ a: 1, b: 2 }` → `{ ...{ a: 1, b: 2 } }` */
export const spreadWhole: Rewrite = {
  name: 'spread objects into new ones',
  find: (source) =>
    source.nodes.flatMap((node): Place[] => {
      if (node.type !== 'ObjectExpression' || node.properties.length === 0) return [];
      const isPlain = node.properties.every(
        (property) =>
          property.type === 'SpreadElement' ||
          (property.kind === 'init' && !property.method && findName(property) !== '__proto__'),
      );
      if (!isPlain) return [];
      const [start, end] = node.range;
      return [
        {
          edit(text) {
            text.prependRight(start, '{ ...');
            text.appendLeft(end, ' }');
          },
        },
      ];
    }),
};

/** Properties of object literals and patterns whose key is known, getters and methods included. */
function getProperties(source: Source): { property: TSESTree.Property; name: string }[] {
  return source.nodes.flatMap((node) => {
    if (node.type !== 'Property') return [];
    const name = findName(node);
    return name !== undefined && /^[\w$]+$/.test(name) ? [{ property: node, name }] : [];
  });
}

function findName(property: TSESTree.Property): string | undefined {
  const { key } = property;
  if (!property.computed && key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

function isRunMode(name: string | undefined): boolean {
  return name === 'production' || name === 'prod';
}
