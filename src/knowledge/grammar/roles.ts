import type { ApplicationRole } from './roles/application.ts';
import type { ConnectionRole } from './roles/connection.ts';
import type { CryptoRole } from './roles/crypto.ts';
import type { DataRole } from './roles/data.ts';
import type { SecretRole } from './roles/secret.ts';

/**
 * What an argument, an option, a call or an assignment means, whatever the package calls it. Rules judge roles; rows
 * say which positions play them.
 */
export type Role = ConnectionRole | ApplicationRole | DataRole | CryptoRole | SecretRole;
