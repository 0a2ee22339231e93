import type { Validation } from '../../scope/facts.ts';
import { bareClass } from './conventions.ts';
import { addAlso, isElsewhere, NO_CLASS, reach, reachInstance, type Node } from './graph.ts';
import { parsePath, printPath } from './path.ts';
import type { KnownCheck, RowEntry } from './place.ts';
import type { PackageFacts, Row, ValidationRow } from './rows.ts';
import { relate, relateDerived, relatePass, relateSchema, relateSchemaPositions } from './same.ts';

const TABLES = ['sources', 'sinks', 'sanitizers', 'proofs', 'roles'] as const;

/** Lays the rows of a package into its graph. Throws where one does not follow the grammar, naming table and row. */
export function fill(root: Node, facts: PackageFacts): void {
  const reading = createReading(facts.package);
  for (const table of TABLES) {
    for (const [name, rows] of Object.entries(facts[table] ?? {})) {
      for (const row of rows) {
        reading(`${table}.${name}`, () => {
          const entry = createEntry(table, name, row);
          for (const node of reach(root, parsePath(entry.at))) node.rows.push(entry);
        });
      }
    }
  }
  fillClasses(root, facts, reading);
  for (const [path, value] of Object.entries(facts.constants ?? {})) {
    reading('constants', () => {
      for (const node of reach(root, parsePath(path))) node.constant = value;
    });
  }
  for (const [from, to, when] of facts.same ?? []) {
    reading('same', () => {
      const same = relate(parsePath(from), parsePath(to), when ?? {});
      for (const node of reach(root, parsePath(to))) node.same.push(same);
    });
  }
  for (const [from, to, effects] of facts.derived ?? []) {
    reading('derived', () => {
      const derived = relateDerived(parsePath(from), parsePath(to), effects ?? []);
      for (const node of reach(root, parsePath(to))) node.derived.push(derived);
    });
  }
  for (const [call, of] of facts.cells ?? []) {
    reading('cells', () => {
      const [cell, ...others] = reach(root, parsePath(of));
      if (cell === undefined || others.length > 0) throw new Error(`'${of}' names more than one place`);
      for (const node of reach(root, parsePath(call))) node.cell = cell;
    });
  }
  for (const [from, to] of facts.passes ?? []) {
    reading('passes', () => {
      const pass = relatePass(parsePath(from), parsePath(to));
      for (const node of reach(root, parsePath(to))) node.passes.push(pass);
    });
  }
  for (const [kind, rows] of Object.entries(facts.guards ?? {})) {
    for (const row of rows) reading(`guards.${kind}`, () => fillCheck(root, kind, row));
  }
  for (const [path, at] of Object.entries(facts.schemas ?? {})) {
    reading('schemas', () => {
      const positions =
        typeof at === 'object' && 'beside' in at
          ? [at]
          : relateSchemaPositions(parsePath(typeof at === 'string' ? at : at.types), typeof at !== 'string');
      for (const node of reach(root, parsePath(path))) node.schemas.push(...positions);
    });
  }
  for (const row of facts.validations ?? []) reading('validations', () => fillValidation(root, row));
  if (facts.default !== undefined) {
    const path = facts.default;
    reading('default', () => {
      addAlso(root, reach(root, parsePath(path)));
    });
  }
}

/** Says where a mistake is. */
type Reading = (table: string, read: () => void) => void;

function createReading(packageName: string): Reading {
  return (table, read) => {
    try {
      read();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${packageName}, ${table}: ${message}`, { cause: error });
    }
  };
}

function createEntry(table: RowEntry['table'], name: string, row: Row): RowEntry {
  if (typeof row === 'string') return { table, name, when: [], versions: undefined, at: row };
  const when = Object.entries(row.when ?? {}).map(([path, expected]) => ({
    path: parsePath(path),
    expected,
  }));
  return {
    table,
    name,
    when,
    versions: row.versions,
    at: row.at,
    ...(row.is !== undefined && { is: row.is }),
    ...(row.instead !== undefined && { instead: row.instead }),
  };
}

/** What a call finds out is known by its result: that is where its checks are kept. */
function fillCheck(root: Node, kind: string, row: Row): void {
  const path = parsePath(typeof row === 'string' ? row : row.at);
  const at = path.findIndex((step) => step.kind === 'argument');
  if (at < 0) throw new Error(`'${printPath(path)}' names no argument`);
  const result = [...path.slice(0, at), { kind: 'result' } as const];
  const { when, versions } = createEntry('proofs', kind, row);
  const kinds = kind === 'all' ? 'all' : [kind];
  const check: KnownCheck = { ...relateDerived(path, result, []), kinds, when, versions };
  for (const node of reach(root, result)) node.checks.push(check);
}

/** Validations are kept at the result of the call, like its checks. */
function fillValidation(root: Node, row: ValidationRow): void {
  const path = parsePath(row.data);
  const at = path.findIndex((step) => step.kind === 'argument');
  const position = path[at];
  if (position?.kind !== 'argument') throw new Error(`'${row.data}' names no argument`);
  const call = path.slice(0, at);
  const members = (text: string | undefined): readonly string[] | undefined =>
    text === undefined
      ? undefined
      : parsePath(text).flatMap((step) => (step.kind === 'member' ? step.names : []));
  const validation: Validation = {
    schema: row.schema === undefined ? undefined : relateSchema(parsePath(row.schema), call),
    data: position.range.from,
    dataPath: members(printPath(path.slice(at + 1))) ?? [],
    gives: members(row.gives),
    tells: members(row.tells),
    fails: members(row.fails),
    throws: row.throws === true,
    keeps: row.keeps === true,
  };
  for (const node of reach(root, [...call, { kind: 'result' }])) node.validations.push(validation);
}

function fillClasses(root: Node, facts: PackageFacts, reading: Reading): void {
  for (const [path, className] of Object.entries(facts.instances ?? {})) {
    reading('instances', () => {
      const instance = reachInstance(root, className);
      // What is declared to be one may be called, tagged and asked for members as its class is.
      if (!isElsewhere(className)) addAlso(instance, reach(root, parsePath(className)));
      for (const node of reach(root, parsePath(path))) addAlso(node, [instance]);
    });
  }
  for (const [className, parent] of Object.entries(facts.extends ?? {})) {
    reading('extends', () => {
      addAlso(reachInstance(root, className), [reachInstance(root, parent)]);
    });
  }
  for (const [path, className] of Object.entries(facts.receivers ?? {})) {
    reading('receivers', () => {
      reachInstance(root, className);
      for (const node of reach(root, parsePath(path))) node.receiver = className;
    });
  }
  for (const [path, lists] of Object.entries(facts.handlers ?? {})) {
    reading('handlers', () => {
      for (const className of lists.flat()) if (className !== NO_CLASS) reachInstance(root, className);
      for (const node of reach(root, parsePath(path))) node.handlers.push(...lists);
    });
  }
  for (const { parameters, returns } of facts.conventions ?? []) {
    reading('conventions', () => {
      const classes = [...parameters.map(bareClass), ...(returns === undefined ? [] : [returns])];
      for (const className of classes) if (className !== NO_CLASS) reachInstance(root, className);
    });
  }
}
