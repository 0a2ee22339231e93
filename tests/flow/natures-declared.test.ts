import { describe, expect, it } from 'vitest';
import type { FlowFacts } from '../../src/flow/index.ts';
import type { KnownPlace } from '../../src/knowledge/index.ts';
import { readMarks } from '../support/marks.ts';
import { PRELUDE, run } from './world.ts';

/** What this project has declared: of a `person`, the name; of a `letter`, all; of a `form`, what is in `about.name`. */
const classify: FlowFacts<KnownPlace>['classify'] = (node, steps) => {
  const name = node.type === 'Identifier' ? node.name : undefined;
  const natures = ['personal'];
  const isAt = (path: string): boolean => [path, '**', `${path}.**`].includes(steps.join('.'));
  if (name === 'person') return isAt('name') ? [{ natures, path: ['name'] }] : [];
  if (name === 'letter') return [{ natures, path: [] }];
  if (name === 'form')
    return isAt('about.name') || isAt('about') ? [{ natures, path: ['about', 'name'] }] : [];
  if (name === 'other') return [{ natures: ['unheard'], path: [] }];
  return [];
};

const HEAD = `import { expose, plainly } from 'kinds'; import { person, letter, form, other, input } from './data';`;

function cases(table: Readonly<Record<string, string>>): void {
  for (const [name, body] of Object.entries(table)) {
    it(name, () => {
      const { code, marks } = readMarks(`${PRELUDE}${HEAD}\n${body}`.replace(/\/\/ !$/gm, '// !tainted'));
      expect(run(code, { classify }).lines).toEqual(marks.map(({ line }) => line));
    });
  }
}

describe('what a project has declared of its data', () => {
  cases({
    'a whole': `
expose(letter); // !
expose(input);
expose(other);`,
    'a part': `
expose(person.name); // !
expose(person.id);
expose(person); // !`,
    'in an object': `
expose({ text: letter }); // !
expose({ text: input });
expose({ name: person.name }); // !
expose({ id: person.id });
expose({ person }); // !
expose([letter]); // !`,
    'by a name on its way': `
const letter2 = input; expose(letter2);
{ const letter = input; expose(letter); } // !
{ const letter = input; const text = letter; expose({ text }); } // !`,
    'of an object that is put together': `
{ const person = { name: input.a }; expose(person); } // !
{ const person = { id: input.a }; expose(person); }
{ const form = { about: { name: input.a } }; expose(form); } // !
{ const form = { about: { id: input.a } }; expose(form); }
{ const form = { of: { name: input.a } }; expose(form); }`,
    'of what it is made of': `
{ const person = { name: plainly(input) }; expose(person); } // !
{ const person = { name: 'a' + input }; expose(person); } // !
expose(plainly(letter)); // !
expose('dear ' + letter); // !
expose(plainly({ name: input }));`,
    'what is not told': `
expose(letter.length);
expose(redact(letter)); expose(letter.slice(0, 2));`,
  });

  it('nothing, where nothing is declared', () => {
    expect(run(`${PRELUDE}${HEAD} expose(letter);`).lines).toEqual([]);
  });
});
