import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is a part of its body. */
const serve = (body: string): string => `
import * as v from 'schemas'; server.get((req) => { const x = req.body.x;
${body}
 });`;

const all = (table: Readonly<Record<string, string>>): void => {
  cases(Object.fromEntries(Object.entries(table).map(([name, body]) => [name, serve(body)])));
};

describe('an object where a text is expected', () => {
  all({
    'the whole body': `find(req.body); // !`,
    'a part of it': `find({ name: x }); // !`,
    'a part of it, deep': `find({ $or: [{ a: 1 }, { b: { c: x } }] }); // !`,
    'a spread': `find({ ...req.body, owner: 1 }); // !`,
    'a name of others': `find({ [x]: 1 });`,
    'written later': `const filter = {};
filter.name = x;
find(filter); // !`,
    'a type that nothing checks': `find({ name: x as string }); // !`,
    'a type of a name that nothing checks': `const name: string = x;
find({ name }); // !`,
    'a value that is compared with': `find({ name: { $eq: x }, n: { $in: x }, m: { $gt: x } });`,
    'an operator that takes a condition': `find({ name: { $not: x } }); // !`,
    'an element of a list': `find({ name: { $all: [x] } }); // !`,
    'text of the route': `find({ id: req.params.id }); find(req.params);`,
    'text of a header': `find({ id: req.get('x-id') });`,
  });
});

describe('what makes a text', () => {
  all({
    String: `find({ name: String(x) });`,
    'a template': 'find({ name: `${x}` });',
    'a text added': `find({ name: x + '' });`,
    'a method of texts': `find({ name: x.trim() }); find({ name: x.toString() }); find({ name: x.toLowerCase() });`,
    'parts of a text': `find({ name: x.split(',') }); find({ name: x.split(',')[0] });`,
    'a list, joined': `find({ name: x.join(',') });`,
    'a number': `find({ name: Number(x) }); find({ name: +x }); find({ name: parseInt(x, 10) });`,
    'parts of a list': `find({ name: x.slice(0, 3) }); // !`,
    'an element of a list': `find({ name: x.at(0) }); // !`,
    'elements, each a text': `find({ $or: x.map((one) => ({ name: String(one) })) });`,
    'elements, one by one': `find({ $or: x.map((one) => ({ name: one })) }); // !`,
    'written as text': `find({ name: JSON.stringify(x) });`,
  });
});

describe('an object that is read from a text', () => {
  all({
    'any text': `find(JSON.parse(x)); // !`,
    'text of the route': `find(JSON.parse(req.params.filter)); // !`,
    'text of a header': `find({ a: JSON.parse(req.get('x-filter')) }); // !`,
    'a text that is put together': 'find(JSON.parse(`{"a": "${x}"}`)); // !',
    'a text that is made one': `find(JSON.parse(String(x))); // !`,
    'a part of what is read': `find({ a: JSON.parse(x).a }); // !`,
    'a part of what is read, as text': `find({ a: String(JSON.parse(x).a) });`,
    'a copy': `find(JSON.parse(JSON.stringify(req.body))); // !`,
    'by a function of a package': `find(unpack(req.params.filter)); // !`,
    'a constant': `find(JSON.parse('{"a":1}'));`,
  });
});

describe('what is found out about a value', () => {
  all({
    'it is a text': `if (typeof x !== 'string') return; find({ name: x });`,
    'it is a text, in a branch': `if (typeof x === 'string') find({ name: x });
else find({ name: x }); // !`,
    'its part is a text': `if (typeof req.body.name !== 'string') throw new Error(); find({ name: req.body.name });`,
    'another is a text': `if (typeof req.body.other !== 'string') return;
find({ name: x }); // !`,
    'it is no object': `if (typeof x === 'object') return; find({ name: x });`,
    'it is an object': `if (typeof x !== 'object') return;
find({ name: x }); // !`,
    'it is no list': `if (Array.isArray(x)) return;
find({ name: x }); // !`,
    'it is there': `if (!x) return;
find({ name: x }); // !`,
    'it is a text that is read': `if (typeof x !== 'string') return;
find(JSON.parse(x)); // !`,
    'by a function of the file': `const isText = (one) => typeof one === 'string';
if (!isText(x)) return; find({ name: x });`,
    'it is one of a list': `if (!['a', 'b'].includes(x)) return; find({ name: x });`,
    'it is made of digits': `if (!/^\\d+$/.test(x)) return; find({ name: x });`,
    'it matches anything': `if (!/^.*$/.test(x)) return;
find({ name: x }); // !`,
  });
});

describe('what a schema says', () => {
  all({
    'a text': `find({ name: v.text().parse(x) });`,
    'a text in fields': `const { name } = v.object({ name: v.text() }).parse(req.body); find({ name });`,
    'nothing that can be read': `find(v.object({ name: v.text() }).parse(req.body));`,
    'a text that is read': `find(JSON.parse(v.text().parse(x))); // !`,
  });
});

describe('fields that others choose', () => {
  all({
    'the whole body': `save(req.body); // !`,
    'a part of it': `save(req.body.user); // !`,
    'a spread': `save({ ...req.body, owner: 1 }); // !`,
    'a copy': `save(Object.assign({}, req.body)); // !`,
    'what is left of it': `const { id, ...fields } = req.body;
save(fields); // !`,
    'a field that others choose': `save({ [x]: 1 }); // !`,
    'fields of others, one by one': `const fields = {};
for (const key in req.body) fields[key] = req.body[key];
save(fields); // !`,
    'a list of them': `save([{ a: 1 }, req.body]); // !`,
    'read from a text': `save(JSON.parse(x)); // !`,
    'named fields': `save({ name: req.body.name, of: { x } });`,
    'named fields, taken apart': `const { name, age } = req.body; save({ name, age });`,
    'named fields, one by one': `const fields = {};
for (const key of ['a', 'b']) fields[key] = req.body[key];
save(fields);`,
    'fields that are asked for': `const fields = {};
for (const key of Object.keys(req.body)) if (['a', 'b'].includes(key)) fields[key] = req.body[key];
save(fields);`,
    'fields of a list': `save(Object.fromEntries(Object.entries(req.body).filter(([key]) => ['a'].includes(key))));`,
    'fields whose values are tested': `save(Object.fromEntries(Object.entries(req.body).filter(([, value]) => ['a'].includes(value)))); // !`,
    'the route has its own names': `save(req.params);`,
    'what a schema lets through': `save(v.object({ name: v.text() }).parse(req.body));`,
  });
});
