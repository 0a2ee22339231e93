/** Whose data a source is. */
export type SourceName =
  /** Whoever sends a request: path, query, body, headers, cookies. */
  | 'request'
  /** A header that anybody on the way can set, too: `Host`, `X-Forwarded-For`. */
  | 'request-header'
  /** What a framework says of the address and scheme of whoever sends a request; a header decides it where proxies are believed. */
  | 'request-address'
  /** Whoever runs the zone that a name or an address is looked up in. */
  | 'dns-name'
  | 'dns-address'
  /** Whoever sends a message over a socket, a chat or another channel. */
  | 'message'
  /** Whoever puts something into a queue or a stream: programs of the same system, which hand on data of others. */
  | 'queue'
  /** Whoever made the link that opened the page: location, referrer, name. */
  | 'browser'
  /** Whoever starts the program: arguments and standard input. */
  | 'command-line'
  /** A server that this program asked: harmless as data, but not as code. */
  | 'remote'
  /** Whoever packed an archive: names of its entries. */
  | 'archive'
  | NatureName;

/** What a value is, whoever's data it is. Only kinds of sinks that ask for a nature look at it. */
export const NATURE_NAMES = [
  /** What a person proves by who they are. */
  'password',
  /** What a program or a session proves by who it is: API keys, tokens, cookies, secrets of an environment. */
  'secret',
  /** Bytes that encrypt, sign or derive. */
  'key',
  /** What was encrypted, and has been decrypted. */
  'plaintext',
  /** What is compared to prove that something is genuine: a MAC, a digest, a signature. */
  'digest',
  /** What others can guess: a random number that is none, a counter. */
  'guessable',
  /** The same of the time: enough where a value has to be new, and no more. */
  'clock',
  /** A byte that nobody can guess: all of its values are as likely, but a remainder's are not. */
  'random-byte',
  /** What nobody can guess: a secret where it is called one. */
  'drawn',
  /** What was thrown, or handed to a callback in the place of a result: what went wrong. */
  'caught',
  /** The same, as a driver, a file system or an engine says it. */
  'failure',
  /** What the project itself has classified: as secret, as confidential, as data of a person. */
  'classified',
  'confidential',
  'personal',
] as const;
export type NatureName = (typeof NATURE_NAMES)[number];

/** Kinds of places where untrusted data does harm; a source, sanitizer or guard clears or feeds a kind. */
export type Kind =
  | 'sql'
  /** The filter of a document database: an object in it is read as an operator. */
  | 'nosql'
  /** One value that a field is compared with, likewise. */
  | 'nosql-value'
  /** The names in a query that is an object: whoever chooses them chooses the query. */
  | 'nosql-fields'
  /** A query, or code that a database runs, as a text: `$where`, PartiQL, scripts. */
  | 'nosql-text'
  /** The names of the fields that are written to a record. */
  | 'record'
  /** An object whose members, and those of what is in it, are laid over another one. */
  | 'merged'
  /** The name of a member that is read, and then written to: `__proto__` leads to what all objects inherit. */
  | 'prototype-key'
  /** The names of members on the way to one that is written, one after the other. */
  | 'prototype-walk'
  /** The same as one text, or as a list. */
  | 'prototype-path'
  | 'command'
  /** What the system opens with whatever program it thinks fit: a URL, a file, a program. */
  | 'opened'
  /** A text that is sent to people, with links in it. */
  | 'link'
  /** What tells those apart who are let in only so often. */
  | 'limit-key'
  /** The path of a URL below a fixed origin; every `url` is one, too. */
  | 'url-path'
  /** An argument of a program that has dangerous options. */
  | 'option'
  | 'code'
  /** Code that is run apart, with nothing in reach but what it is given. */
  | 'isolated-code'
  /** Compiled code: WebAssembly, caches of compiled scripts. */
  | 'bytecode'
  /** A token whose claims are read, and nothing says yet who wrote them. */
  | 'claimed-token'
  /** The name or address of a module that is loaded, and so run. */
  | 'module'
  /** The name of a member of something powerful that is called. */
  | 'function-name'
  /** The name of a member of a table of one's own that is called. */
  | 'table-key'
  | 'path'
  | 'url'
  | 'redirect'
  /** The body of an answer that browsers take for a page. */
  | 'html'
  /** The same, where that depends on the type that is given elsewhere, or on how the text begins. */
  | 'untyped-body'
  /** The same, where it is a page only if it is given such a type. */
  | 'typed-body'
  /** The same, where it is a page if it begins as one, unless it is given another type. */
  | 'sniffed-body'
  /** Markup that the page itself is given: `innerHTML`. */
  | 'markup'
  /** A text that is markup where it begins like it, and a selector else: jQuery's `$()`. */
  | 'selector'
  /** A URL that is run as a script where it says `javascript:`: links, frames, forms. */
  | 'script-url'
  | 'template'
  /** The text of a template that reaches its data and no more. */
  | 'confined-template'
  /** The name of a template. */
  | 'template-name'
  /** The names of a template's variables, which options of the engine can be among. */
  | 'template-options'
  /** A filter of a directory's entries. */
  | 'ldap'
  /** The name of one. */
  | 'ldap-dn'
  | 'xpath'
  | 'xml'
  | 'regexp'
  /** A text that a pattern is looked for in. */
  | 'searched'
  /** How much memory is taken. */
  | 'size'
  /** The same, or a list that is copied. */
  | 'size-or-list'
  | 'deserialization'
  | 'header-name'
  | 'header-value'
  /** A header's value that has parts of its own, with quotes around them: `Content-Disposition`. */
  | 'header-part'
  /** Text of a cookie, whose attributes begin at semicolons. */
  | 'cookie-part'
  /** What a cookie holds: no place for passwords. */
  | 'cookie-value'
  /** Text that a protocol reads line by line, written by hand. */
  | 'protocol-text'
  | 'log'
  /** Text that is written to a file, where the file is shown to be a log. */
  | 'log-file'
  /** How much is logged, or by which method: whoever chooses it leaves no trace. */
  | 'log-level'
  /** What is kept in a log, for all who read it: no place for secrets. */
  | 'logged'
  /** The path and query of a URL, which servers, proxies and histories keep: no place for secrets. */
  | 'secret-url'
  /** The value of a parameter of a query, likewise. */
  | 'secret-query'
  /** What is written to a file. */
  | 'disk'
  /** The same, asked about for credentials. */
  | 'disk-credential'
  /** What a page or an app keeps where every script reads it, and whoever has the machine. */
  | 'kept'
  /** The fields of a record that hold passwords. */
  | 'stored-password'
  /** What is put through a fast hash function: no place for passwords, which are guessed by the billion. */
  | 'hashed'
  /** What lets in whoever knows it, or keeps others from reading along: tokens, keys, salts, nonces. */
  | 'unguessable'
  /** The same, of which no value may be likelier than another. */
  | 'evenly-drawn'
  /** The same of the text of an error, which is written down by whoever catches it. */
  | 'error-text'
  /** What a logger is given of which nobody can tell whether it writes texts. */
  | 'unshown-log'
  /** Anything that is sent in an answer. */
  | 'sent'
  /** The same over a connection that stays open: caches see nothing of it. */
  | 'sent-live'
  /** The same, of which the messages of errors count. */
  | 'sent-message'
  /** What a service of somebody else is sent. */
  | 'third-party'
  /** What a cache on the way may keep for the next one who asks. */
  | 'cached'
  /** Whatever leaves the program, asked about for what the project has classified. */
  | 'exposed'
  /** The same of a URL. */
  | 'exposed-url'
  /** Where a browser is sent to, of which a check may know slashes only. */
  | 'browsed';
