import { describe } from 'vitest';
import { cases } from './world.ts';

const TEXT = 'type Query { user(age: Int): User }';
const ASKED = `{ sink(age); }`;
const MISSED = `{ sink(age); // !
}`;
const resolved = (head: string, types: string, body: string): string =>
  `import { gql, make, S } from './types'; ${head} schemaOf({ types: ${types}, resolvers: { Query: { user(parent, { age }) ${body} } } });`;

describe('where types of resolvers are written', () => {
  cases({
    'in a text': resolved('', `'${TEXT}'`, ASKED),
    'in a template': resolved('', `\`${TEXT}\``, ASKED),
    'in a template with a hole': resolved('', `\`${TEXT}\${S}\``, MISSED),
    'in a template with a tag': resolved('', `gql\`${TEXT}\``, ASKED),
    'in a list': resolved('', `['type A { b: C }', , gql\`${TEXT}\`]`, ASKED),
    'in a list of lists': resolved('', `[[[['${TEXT}']]]]`, ASKED),
    'deeper than is looked': resolved('', `[[[[[['${TEXT}']]]]]]`, MISSED),
    'in what a function makes a schema of': resolved('', `make('${TEXT}')`, ASKED),
    'in what a function is given besides': resolved('', `make(S, '${TEXT}')`, MISSED),
    'in an object that a function is given': resolved(
      '',
      `make({ typeDefs: '${TEXT}', resolvers: S })`,
      ASKED,
    ),
    'in an object under another name': resolved('', `make({ types: '${TEXT}' })`, MISSED),
    'by a name': resolved(`const text = '${TEXT}';`, 'text', ASKED),
    'in another file': resolved('', 'S', MISSED),
    'in no text': resolved('', '7 + 1', MISSED),
  });
});
