import { randomUUID } from 'node:crypto';
import { pool } from '../database.js';
import type { User } from '../middleware/authenticate.js';

export interface Account {
  readonly id: string;
  mail: string;
  name: string;
  role: User['role'];
  passwordHash: string;
  preferences: Record<string, Record<string, string>>;
}

const COLUMNS = 'id, mail, name, role, password_hash as "passwordHash", preferences';

export async function findAccount(id: string): Promise<Account | undefined> {
  const { rows } = await pool.query<Account>(`select ${COLUMNS} from accounts where id = $1`, [id]);
  return rows[0];
}

export async function findByMail(mail: string): Promise<Account | undefined> {
  const { rows } = await pool.query<Account>(`select ${COLUMNS} from accounts where mail = $1`, [mail]);
  return rows[0];
}

export async function createAccount(mail: string, name: string, passwordHash: string): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `insert into accounts (id, mail, name, role, password_hash, preferences) values ($1, $2, $3, 'customer', $4, '{}')`,
    [id, mail, name, passwordHash],
  );
  return id;
}

export async function saveAccount({ id, mail, name, role, passwordHash, preferences }: Account): Promise<void> {
  await pool.query(
    'update accounts set mail = $2, name = $3, role = $4, password_hash = $5, preferences = $6 where id = $1',
    [id, mail, name, role, passwordHash, JSON.stringify(preferences)],
  );
}

export async function closeAccount(id: string): Promise<void> {
  await pool.query('delete from accounts where id = $1', [id]);
}

export async function keepResetToken(accountId: string, token: string): Promise<void> {
  await pool.query(
    `insert into reset_tokens (account_id, token, expires_at) values ($1, $2, now() + interval '15 minutes')`,
    [accountId, token],
  );
}
