import { describePackage, type Row } from '../grammar/index.ts';

/** What follows the name of a table. */
const BEHIND = String.raw`(?:\s*$|\s*[,();=]|\s+(?:as|where|join|inner|left|right|cross|full|natural|order|group|having|limit|offset|union|on|using|for|fetch)\b)`;
const TABLE = String.raw`[\w."\`[\]$@]+(?:\s+(?:as\s+)?\w+)?`;

/** What stands in a file somewhere that runs a statement. */
const spelled =
  /\b(?:select|insert\s+(?:or\s+\w+\s+|ignore\s+)?into|delete\s+from|replace\s+into|merge\s+into|with\s+\w+\s+as|(?:create|drop|alter|truncate)\s+(?:table|view|index|database|schema|user|role))(?:\s|\\)|\b(?:update|call)\s+(?:["'`$]|[^\s]+(?:\s+(?:as\s+)?\w+)?\s+set\s)/i;

/** The beginning of a statement, as no text for people begins. */
const STATEMENT = {
  begins: new RegExp(
    String.raw`^[\s(]*(?:select\s[^]*?\sfrom\s*(?:$|\s\(|\s${TABLE}${BEHIND})|insert\s+(?:or\s+\w+\s+|ignore\s+)?into\s|update\s+${TABLE}\s+set\s|delete\s+from\s|replace\s+into\s|merge\s+into\s|with\s+\w+\s+as\s*\(|(?:create|drop|alter|truncate)\s+(?:table|view|index|database|schema|user|role)\s)`,
    'i',
  ),
  such: 'select a from b where c = ',
  spelled,
};
/** The same where the name of the column or table comes from elsewhere, for methods that run nothing else. */
const PIECE = { begins: /^[\s(]*(?:select|select\s+distinct|update|call)\s+$/i, such: 'select ', spelled };

/** Methods that run a text; of a pool, a client, a statement, or what a program wraps around one. */
const ONLY_RUNNING =
  'query,execute,rawQuery,nativeQuery,sendNativeQuery,executeQuery,executeSql,runSql,queryRaw,executeRaw';
const RUNNING =
  'exec,raw,run,all,get,each,prepare,any,one,oneOrNone,many,manyOrNone,none,result,multi,unsafe,runQuery,queryOne,queryAll,queryRow,queryRows,getOne,getAll,fetchOne,fetchAll';
const FIELDS = ['text', 'sql', 'query', 'sqlText', 'statement'];

/** A text of SQL that is run by whatever has such a method. */
export const STATEMENTS_RUN: readonly Exclude<Row, string>[] = [
  { at: `{${ONLY_RUNNING},${RUNNING}}(0)`, when: { '(0)': STATEMENT } },
  { at: `{${ONLY_RUNNING}}(0)`, when: { '(0)': PIECE } },
  ...FIELDS.map((field) => ({
    at: `{query,execute,run}(0).${field}`,
    when: { [`(0).${field}`]: STATEMENT },
  })),
];

/** The same of something that another file makes, or a package that no row describes. */
export default describePackage({
  package: 'anything',
  version: 'SQL:2023',
  sinks: { sql: STATEMENTS_RUN },
});
