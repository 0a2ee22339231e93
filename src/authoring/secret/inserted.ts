import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap, wrapped } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import { findPasswordValue, PASSWORD_FIELDS } from '../../knowledge/database/password-fields.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import { readArrivalSource, type ArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import type { Sink } from '../sinks.ts';
import { getSitesAt } from '../site.ts';

/** A password that a statement of SQL writes to its column as it is. */
export interface InsertedPassword {
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly source: ArrivalSource;
  readonly found: Tainted;
}

const LISTS: readonly Role[] = [
  'sql-values-numbered',
  'sql-values-converted',
  'sql-values-formatted',
  'sql-values-marked',
  'sql-values-typed',
];

/** How statements begin that write. */
const WRITING = ['insert', 'replace', 'update'];

/** Finds passwords among the values of statements that write them: `insert into users (name, password) values (?, ?)`. */
export function* findInsertedPasswords(file: FileView): Generator<InsertedPassword> {
  if (!PASSWORD_FIELDS.some(file.spells) || !WRITING.some(file.spells)) return;
  for (const sink of file.getSinks('sql')) {
    if (!sink.isCertain || sink.steps.length > 0 || file.isDevelopmentOnly(sink.node)) continue;
    const [text, ...others] = file.scope.values(sink.value).known;
    if (text?.kind !== 'literal' || typeof text.value !== 'string' || others.length > 0) continue;
    const index = findPasswordValue(text.value);
    const value = index === undefined ? undefined : findValues(file, sink)?.[index];
    if (value === undefined || value === null || value.type === 'SpreadElement') continue;
    const found = file.flow.findTaint('stored-password', value, []);
    if (found === undefined || !isNamed(found)) continue;
    yield { node: value, api: sink.api, source: readArrivalSource(found, file), found };
  }
}

type Elements = readonly (TSESTree.Expression | TSESTree.SpreadElement | null)[];

/** The values of a statement: a list beside the text, or what the statement is run with. */
function findValues(file: FileView, { node }: Sink): Elements | undefined {
  for (const role of LISTS) {
    const [site] = getSitesAt(file.getSites(role), node);
    const positions = site?.positions.filter((one) => one.role === role) ?? [];
    for (const given of positions.flatMap(({ property }) => property?.nodes ?? [])) {
      const [list, ...others] = file.scope.values(given).known;
      const made = others.length === 0 && list?.kind === 'array' ? list.node : unwrap(given);
      if (made.type === 'ArrayExpression') return made.elements;
    }
  }
  const member = wrapped(node).parent;
  const call = member?.type === 'MemberExpression' ? wrapped(member).parent : undefined;
  const isRun = member?.type === 'MemberExpression' && /^(?:run|get|all)$/.test(findMemberName(member) ?? '');
  return isRun && call?.type === 'CallExpression' ? call.arguments : undefined;
}

/** Is it a password by a name that the code spells? */
function isNamed({ way }: Tainted): boolean {
  return way.some(({ state }) =>
    getNaturesOfName(printName(unwrap(state.node)).split('.').at(-1) ?? '').includes('password'),
  );
}
