/** What says, where it fails, which tables, paths, hosts or keys there are: drivers of databases, file systems, engines of cryptography. */
const PACKAGES = new Set(
  (
    'node:fs node:fs/promises fs-extra graceful-fs node:sqlite node:child_process node:crypto ' +
    'arangojs better-sqlite3 cassandra-driver @clickhouse/client couchbase drizzle-orm duckdb @duckdb/node-api ' +
    'elasticsearch @elastic/elasticsearch ioredis redis jdbc knex kysely @libsql/client mariadb @mikro-orm/core mongodb ' +
    'mongoose monk mssql mysql mysql2 nano neo4j-driver @neondatabase/serverless @nestjs/mongoose @nestjs/typeorm ' +
    'node-firebird objection odbc @opensearch-project/opensearch oracledb pg pg-pool pg-promise @electric-sql/pglite ' +
    '@planetscale/database postgres @prisma/client @sequelize/core sequelize snowflake-sdk sql.js sqlite sqlite3 tedious ' +
    'typeorm @vercel/postgres drizzle-orm/better-sqlite3 drizzle-orm/mysql2 drizzle-orm/node-postgres ' +
    'drizzle-orm/postgres-js ldapjs ldapts'
  ).split(' '),
);

/** Functions of theirs that do not fail, or say nothing of a machine where they do. */
const HARMLESS =
  /[.#:](?:random(?:UUID|Bytes|Int)|create(?:Hash|Hmac)|timingSafeEqual|exists(?:Sync)?|isValid|watch(?:File)?|each|forEach|map|isValidObjectId|escape|escapeId|format|on|once|end|close|release|Schema|model)$/;

/** Does a function of a package tell of the inside of a machine where it fails? `name` is canonical: `pg:Pool#query`. */
export function isFailing({
  package: owner,
  name,
}: {
  readonly package: string;
  readonly name: string;
}): boolean {
  return PACKAGES.has(owner) && !HARMLESS.test(name);
}

const NAME = /^(?:er|err|error|ex|exception)$|(?:Err|Error|Exception)$/;

/** Is it what a parameter is called that is given an error? */
export function isFailureName(name: string): boolean {
  return NAME.test(name);
}
