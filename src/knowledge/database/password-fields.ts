/** What the field of a record is called that a person's password is kept in. */
export const PASSWORD_FIELDS: readonly string[] = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'userPassword',
  'user_password',
];

/** Packages whose models can hash a password by themselves before it is written: hooks, setters, subscribers. */
const HOOKED =
  /^(?:mongoose|@nestjs\/mongoose|sequelize|@sequelize\/core|typeorm|@nestjs\/typeorm|objection|@mikro-orm\/[\w-]+):/;

/** Can a model have hashed it where nobody sees it? `place` is the canonical name of what is called. */
export function canHashByItself(place: string): boolean {
  return HOOKED.test(place);
}
