import {
  findInsertedPasswords,
  findKept,
  findNamedKept,
  flowRule,
  hashesItself,
  isNamedPassword,
  PASSWORD_FIELDS,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-cleartext-sensitive-storage',
  docs: {
    description: 'Disallow passwords, keys and tokens that are kept as they are.',
    counters: ['I1', 'I-2', 'I-V3'],
    cwe: ['CWE-312', 'CWE-313', 'CWE-922'],
  },
  messages: {
    kept: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is kept by `{{api}}` as it is, where every script of the page and whoever has the device reads it; keep it in an HttpOnly cookie or the keychain.',
    },
    keptByName: {
      set: 'recommended',
      text: "`{{api}}` keeps '{{name}}' as it is, where every script of the page and whoever has the device reads it; keep it in an HttpOnly cookie or the keychain.",
    },
    keptToken: {
      set: 'strict',
      text: '`{{source}}` is kept by `{{api}}`, where every script of the page reads it, injected ones too; keep it in an HttpOnly cookie.',
    },
    keptClassified: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is, or holds, what the project has classified, and is kept by `{{api}}` as it is; encrypt it, or keep it on the server.',
    },
    storedPassword: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is stored by `{{api}}` as it is, so whoever reads the database has the passwords of all; store what Argon2id makes of it.',
    },
    unhashedPassword: {
      set: 'strict',
      text: '`{{source}}` (line {{line}}) is given to `{{api}}` as it is, so its model has to hash it; store what Argon2id makes of it.',
    },
    cookiePassword: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) goes into a cookie by `{{api}}` as it is, so whoever has the device, and every proxy that decrypts, reads it; keep a random id of the session there.',
    },
    writtenPassword: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is written to a file by `{{api}}` as it is; encrypt it, or keep it in a store for secrets.',
    },
  },
  *besides(file) {
    for (const { node, api, source } of findInsertedPasswords(file))
      yield { message: 'storedPassword', node, data: { source: source.name, line: source.line, api } };
  },
  judges: {
    'cookie-value': { tainted: judgeCookie },
    'cookie-part': { as: 'cookie-value', tainted: judgeCookie },
    kept: {
      tainted(arrival) {
        if (CLASSES.has(arrival.source.of)) return { message: 'keptClassified', data: dataOf(arrival) };
        const kept = findKept(arrival);
        if (kept === undefined) return undefined;
        return { message: kept === 'lasting' ? 'kept' : 'keptToken', data: dataOf(arrival) };
      },
      unseen(arrival) {
        const { api } = arrival.sink;
        const found = findNamedKept(arrival);
        if (found === undefined) return undefined;
        return found.kept === 'lasting'
          ? { message: 'keptByName', data: { name: found.name, api } }
          : { message: 'keptToken', data: { source: found.name, api } };
      },
    },
    disk: {
      as: 'disk-credential',
      tainted: (arrival) => ({
        message: CLASSES.has(arrival.source.of) ? 'keptClassified' : 'writtenPassword',
        data: dataOf(arrival),
      }),
    },
    record: {
      as: 'stored-password',
      fields: PASSWORD_FIELDS,
      tainted(arrival) {
        if (!isNamedPassword(arrival)) return undefined;
        const isHashed = hashesItself(arrival);
        if (isHashed === true) return undefined;
        const message = isHashed === 'unknown' ? 'unhashedPassword' : 'storedPassword';
        return { message, data: dataOf(arrival) };
      },
    },
  },
});

function judgeCookie(arrival: TaintedArrival<object>) {
  return { message: 'cookiePassword' as const, data: dataOf(arrival) };
}

/** What a project classifies its data as; see the settings. */
const CLASSES = new Set(['classified', 'confidential', 'personal']);

function dataOf({ source, sink }: TaintedArrival<object>) {
  return { source: source.name, line: source.line, api: sink.api };
}
