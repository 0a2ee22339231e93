/** What the field of a record is called that a person's password is kept in. */
export const PASSWORD_FIELDS: readonly string[] = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'userPassword',
  'user_password',
];

/**
 * Packages whose models can hash a password by themselves before it is written, by hooks, setters or subscribers; and models that
 * the project keeps in files of their own, which are mostly of these.
 */
const HOOKED =
  /^(?:mongoose|@nestjs\/mongoose|sequelize|@sequelize\/core|typeorm|@nestjs\/typeorm|objection|@mikro-orm\/[\w-]+|models-of-project):/;

/** Can a model have hashed it where nobody sees it? `place` is the canonical name of what is called. */
export function canHashByItself(place: string): boolean {
  return HOOKED.test(place);
}

/** What runs before a record is written: hooks of mongoose, sequelize, objection, typeorm and mikro-orm. */
export function isHook(name: string): boolean {
  return /^(?:pre|hooks|addHook|\$?before(?:Create|Save|Insert|Update|BulkCreate|Validate))$/i.test(name);
}

/** Does a function of such a name make a hash of a password? */
export function isHasher(name: string): boolean {
  return /hash|bcrypt|argon|scrypt|pbkdf/i.test(name);
}

const COLUMNS = new Set(PASSWORD_FIELDS.map((name) => name.toLowerCase()));

/** Which of a statement's values, from 0, goes as it is into a column of that name; undefined where none does. */
export function findPasswordValue(sql: string): number | undefined {
  const insert =
    /^\s*(?:insert|replace)\s+(?:ignore\s+|or\s+\w+\s+)?into\s+[^\s(]+\s*\(([^()]*)\)\s*values\s*\(/i.exec(
      sql,
    );
  if (insert !== null) {
    const columns = (insert[1] ?? '')
      .split(',')
      .map((column) => column.replaceAll(/[^\w]/g, '').toLowerCase());
    const values = (sql.slice(insert[0].length).split(')')[0] ?? '').split(',');
    const index = columns.findIndex((column) => COLUMNS.has(column));
    return index < 0 ? undefined : countTo(values[index]?.trim() ?? '', values.slice(0, index).join(','));
  }
  if (!/^\s*update\s/i.test(sql)) return undefined;
  const end = sql.search(/\swhere\s/i);
  for (const match of sql
    .slice(0, end < 0 ? undefined : end)
    .matchAll(/\b(\w{1,64})["'`\]]?\s{0,8}=\s{0,8}(\?|\$\d{1,4})/g)) {
    if (COLUMNS.has((match[1] ?? '').toLowerCase()))
      return countTo(match[2] ?? '', sql.slice(0, match.index));
  }
  return undefined;
}

/** The number of a placeholder: `$2` says it, `?` is counted. */
function countTo(placeholder: string, before: string): number | undefined {
  if (placeholder === '?') return before.split('?').length - 1;
  const [, number] = /^\$(\d{1,4})$/.exec(placeholder) ?? [];
  return number === undefined ? undefined : Number(number) - 1;
}
