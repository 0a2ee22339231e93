import { printName } from '../../ast/index.ts';
import {
  findOwnWrites,
  flowRule,
  printWayOfFound,
  refuseNames,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-prototype-pollution',
  docs: {
    description: 'Disallow names of others on the way to a member that is written.',
    counters: ['T3', 'E1', 'AV-INJECTION'],
    cwe: ['CWE-1321', 'CWE-915'],
  },
  messages: {
    tainted: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) picks the object that `{{target}}` writes to, and `__proto__` picks the one that all others inherit from; refuse that name, or use a `Map`.',
    },
    taintedPath: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) names what `{{api}}` writes, so with `__proto__` in it the member of all objects is written; take the names from a list.',
    },
    merged: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is merged by `{{api}}`, member by member, so what stands below `__proto__` in it becomes a member of all objects; check it by a schema, or use a version that refuses the name.',
    },
    unknownVersion: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) decides what `{{api}}` writes, and nobody can tell whether the version in use refuses `__proto__`; install one that does, or check the data by a schema.',
    },
    unguarded: {
      set: 'strict',
      text: '`{{target}}` is written after going by one name after the other, `__proto__` among them if whoever calls this gives it; refuse `__proto__`, `constructor` and `prototype`.',
    },
    comparedRaw: {
      set: 'strict',
      text: '`{{target}}` is written after names are compared with `__proto__` as they are, and a list of that one name passes; make a text of each first.',
    },
    ownPrototype: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) names a member of `{{target}}` and gives its value, so `__proto__` with an object decides what that one inherits; refuse the name, or write to `Object.create(null)` or a `Map`.',
    },
  },
  repairs: {
    refuse: { kind: 'suggestion', text: 'Refuse the names that lead to what all objects inherit.' },
  },
  judges: {
    'prototype-path': {
      tainted: (arrival) => ({
        message: arrival.sink.isCertain ? 'taintedPath' : 'unknownVersion',
        data: describe(arrival),
      }),
    },
    merged: {
      // A version that nobody knows is taken for one that refuses the name, but under `strict`.
      tainted: (arrival) => ({
        message: arrival.sink.isCertain ? 'merged' : 'unknownVersion',
        data: describe(arrival),
      }),
    },
  },
  *besides(file, level) {
    if (level !== 'strict') return;
    for (const { member, source, found } of findOwnWrites(file))
      yield {
        message: 'ownPrototype',
        data: { source: source.name, line: source.line, target: printName(member.object) },
        node: member,
        way: printWayOfFound(found),
      };
  },
  pollution: {
    judge({ write, selection, source, isComparedRaw }) {
      const target = printName(write.node);
      if (isComparedRaw) return { message: 'comparedRaw', data: { target } };
      const edit = refuseNames(selection);
      const repair = edit && ({ id: 'refuse', data: {}, edit } as const);
      return source === undefined
        ? { message: 'unguarded', data: { target }, repair }
        : { message: 'tainted', data: { source: source.name, line: source.line, target }, repair };
    },
  },
});

function describe({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
