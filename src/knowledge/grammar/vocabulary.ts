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
  /** Whoever sends a message over a socket, a queue or another channel. */
  | 'message'
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
  /** What was thrown, or handed to a callback in the place of a result: what went wrong. */
  'caught',
  /** The same, as a driver, a file system or an engine says it. */
  'failure',
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
  /** Text that a protocol reads line by line, written by hand. */
  | 'protocol-text'
  | 'log'
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
  /** The same, of which the messages of errors count. */
  | 'sent-message';

/**
 * What an argument, an option, a call or an assignment means, whatever the package calls it. Rules judge roles; rows
 * say which positions play them.
 */
export type Role =
  /** Are certificates checked: `false`, `0` or `'0'` switches the check off. `rejectUnauthorized`, `strictSSL`. */
  | 'tls-verify'
  /** The reverse spelling: `true` switches the check off. `insecure`, `tlsInsecure`, `ignoreHTTPSErrors`. */
  | 'tls-skip-verify'
  /** Node.js's options of TLS for a connection that is dialled: an object with `ca`, `cert`, `key`, `pfx`. */
  | 'tls-options'
  /** A client's own certificate where its option has a name, or a place, of its own: `certificate`, `tlsCertificateKeyFile`. */
  | 'tls-client-cert'
  /** The authorities to trust in place of all, or the one certificate, likewise: `certificateAuthority`, `tlsCAFile`. */
  | 'tls-ca'
  /** What brings the options of TLS along: an agent, a dispatcher, credentials. */
  | 'tls-carrier'
  /** Credentials that a client is made with beside the address it dials. Row ends at `()`. */
  | 'dial-credentials'
  /** A call that is given its options of TLS by calls on what it returns. Row ends at `()`. */
  | 'tls-chain'
  /** What gives options of TLS to connections that are made elsewhere: `setGlobalDispatcher`, `defaults.httpsAgent`. */
  | 'tls-elsewhere'
  /** A server asks its clients for a certificate: `requestCert`. */
  | 'client-cert-request'
  /** A server that asks for one refuses clients whose certificate nobody vouches for; `false` lets them in. */
  | 'client-cert-verify'
  /** What looks at the certificate of a client in the place of a server. Row ends at `()`. */
  | 'client-cert-look'
  /** All authorities that are trusted without a choice: `rootCertificates`. */
  | 'every-authority'
  /** The function that compares a certificate with the host; it objects by returning or throwing an Error. */
  | 'tls-identity-check'
  /** Switches TLS on: `ssl`, `tls`. Left out or falsy, the connection is in clear text. */
  | 'tls-enable'
  /** As `tls-enable`, where TLS is switched on by an object of options and `true` is no value: ioredis' `tls`. */
  | 'tls-enable-options'
  /** TLS from the first byte, where a later upgrade is possible too: nodemailer's `secure`. */
  | 'tls-implicit'
  /** A plain socket that TLS is laid over: `tls.connect({ socket })`. */
  | 'tls-wrap'
  /** Switches TLS on where leaving it out already means TLS: only `false` switches it off. `encrypt`, `sslEnabled`. */
  | 'tls-keep'
  /** Switches TLS off when truthy: `ignoreTLS`. */
  | 'tls-disable'
  /** Makes an opportunistic upgrade (STARTTLS) mandatory; left out, a stripped upgrade goes unnoticed. */
  | 'tls-upgrade'
  /** A URL that is dialled; its scheme decides on TLS. */
  | 'dial-url'
  /** A URL that is dialled whose scheme says nothing of TLS: `postgres:`, `mysql:`, `mongodb:`. */
  | 'dial-neutral-url'
  /** The scheme alone: `protocol: 'http'`. */
  | 'dial-protocol'
  /** The port that is dialled. */
  | 'dial-port'
  /** The host that is dialled; a host with a port, `host:port`, too. */
  | 'dial-host'
  /** A local socket that is dialled in place of a host. */
  | 'dial-socket'
  /** A call that dials in clear text unless its URL, protocol or agent says otherwise: `http.request`. Row ends at `()`. */
  | 'dial-cleartext'
  /** A call that speaks a raw protocol in clear text: `net.connect`. Row ends at `()`. */
  | 'dial-raw'
  /** Credentials that carry no TLS: `createInsecure()`. Row ends at `()`. */
  | 'tls-absent-credentials'
  /** A load balancer's or listener's scheme: `HTTP` serves clear text. */
  | 'listen-protocol'
  /** The port of such a listener. */
  | 'listen-port'
  /** What such a listener does with a request: a redirect is the one good answer. */
  | 'listen-action'
  /** The lowest or highest TLS version: `TLSv1`, `TLSv1.2`. */
  | 'tls-version'
  /** A one-version method name: `TLSv1_method`. */
  | 'tls-method'
  /** Bit flags of OpenSSL that forbid versions or allow unsafe ones: `secureOptions`. */
  | 'tls-option-bits'
  /** A list of cipher suites in OpenSSL's notation. */
  | 'tls-ciphers'
  /** Session ticket keys: a constant lasts for ever. */
  | 'tls-ticket-keys'
  /** A named security policy of a cloud service: `ELBSecurityPolicy-2016-08`. */
  | 'tls-policy'
  /** A call that asks which name an address has. Row ends at `()`; its answers are sources `dns-name`. */
  | 'dns-reverse'
  /** A call that asks which address a name has. Row ends at `()`; its answers are sources `dns-address`. */
  | 'dns-forward'
  /** The name servers that are asked from here on. */
  | 'dns-servers'
  /** A call that asks a name server, past the resolver of the operating system. Row ends at `()`. */
  | 'dns-query'
  /** A call that makes an application or a server that answers requests. Row ends at `()`. */
  | 'app'
  /** What an application runs for requests beside its routes: middleware, plugins, hooks, a server's one handler. */
  | 'app-mount'
  /** Below which path it is run: a mount below a path leaves the rest of the application without it. */
  | 'app-mount-path'
  /** A plugin that the application calls with itself and the next argument. */
  | 'app-plugin'
  /** What begins to serve an application: a call on it, whose row ends at `()`, or a position it is given to. */
  | 'app-serve'
  /** A call that gives a middleware, or runs a plugin, which sets `Strict-Transport-Security`. Row ends at `()`. */
  | 'control-hsts'
  /** Switches that header off, or holds it. */
  | 'hsts'
  /** Its `max-age` in seconds. */
  | 'hsts-max-age'
  /** Whose forwarding headers an application believes: `true` is everybody's, an address or a list only theirs. */
  | 'proxy-trust'
  /** As `proxy-trust`, where there is only yes and no: Koa's `proxy`. */
  | 'proxy-trust-switch'
  /** Limits such a switch to what a proxy wrote: the number of addresses, the name of a header. */
  | 'proxy-limit'
  /** Does a server send stacks, or pages for those who develop it: `includeStacktraceInErrorResponses`. */
  | 'error-details'
  /** Does a server replace what it does not know by a general text: `maskedErrors`. */
  | 'error-mask'
  /** The protocols that a handshake offers or takes, none unless given: `ALPNProtocols`. */
  | 'alpn-protocols'
  /** The same where HTTP/2 is what is taken unless something else is given. */
  | 'http2-alpn-protocols'
  /** The function of a server that picks one of the protocols a client offers. */
  | 'alpn-callback'
  /** Does a server of HTTP/2 answer HTTP/1 too: `allowHTTP1`. */
  | 'http1-fallback'
  /** A server of HTTP/2 without TLS. Row ends at `()`, or at the option that is true for one. */
  | 'http2-cleartext'
  /** The function that answers the requests of a server. */
  | 'serve-request'
  /** The name of an event that a server of HTTP is listened to for. */
  | 'serve-event'
  /** A connection that HTTP/1 is spoken over, or the function that makes it: `createConnection`. */
  | 'http1-connection'
  /** The same for HTTP/2. */
  | 'http2-connection'
  /** What is written to a connection over TLS. */
  | 'tls-write'
  /** The address a server listens on. */
  | 'listen-host'
  /** A call that listens on every address of the machine unless it is given one. Row ends at `()`. */
  | 'listen-anywhere'
  /** Options handed to a program, as a text or one by one: `NODE_OPTIONS`, the arguments of `spawn`, browser flags. */
  | 'program-options'
  /** The values for the placeholders `$1`, `$2` … of a text of SQL, as a list. */
  | 'sql-values-numbered'
  /** The same for placeholders `?`. */
  | 'sql-values-marked'
  /** The values for `$1`, `$2` … that the driver turns into what it takes the column for: `'true'` is no truth value. */
  | 'sql-values-converted'
  /** The values for `$1`, `$2` … that the client lays into the text, as literals. */
  | 'sql-values-formatted'
  /** The values for `?` of a server that converts no parameter to the type of what it is compared with. */
  | 'sql-values-typed'
  /** The same for `:1`, `:2` … */
  | 'sql-values-colon'
  /** The values for `:name`, by name. */
  | 'sql-values-named'
  /** A call that takes the values for `?` as its arguments, on what the text was given to. Row ends at `()`. */
  | 'sql-values-call'
  /** A call whose answer takes the values for `?` by `bind`. Row ends at `()`. */
  | 'sql-values-bind'
  /** A call on a request that takes the values for `@name` by `input`; on what makes one by `request`. Row ends at `()`. */
  | 'sql-values-inputs'
  | 'sql-values-request'
  /** A call on a tag that does the same with a text: `sql.raw`. Row ends at `()`. */
  | 'sql-tag-owner'
  /** A call beside a tag that is called the same but for an `Unsafe` at the end. Row ends at `()`. */
  | 'sql-tag-beside'
  /** A text of SQL that is a condition alone. */
  | 'sql-condition'
  /** A call that gives the folder the program was started in, or the user's own. Row ends at `()`. */
  | 'folder-project'
  | 'folder-home'
  /** A call that puts a path together of parts, gives a path's folder, or the path of a URL. Row ends at `()`. */
  | 'path-join'
  | 'path-parent'
  | 'path-of-url'
  /** A call that makes a server of the files of a folder, or sends a file. Row ends at `()`. */
  | 'static-server'
  /** The folder it serves. */
  | 'static-root'
  /** Are files served whose name begins with a dot: `true` or `'allow'`. */
  | 'static-dotfiles'
  /** Are lists of files served: truthy. */
  | 'static-listing'
  /** A call that makes a server of lists of files. Row ends at `()`. */
  | 'static-lister'
  /** A file that is sent to whoever asks. */
  | 'sent-file'
  /** What an element is made of by a function: the name of one of the platform, or a component. */
  | 'element'
  /** The attributes of such an element. */
  | 'element-attributes'
  /** Do templates escape what they print: `false` switches it off. */
  | 'escaping'
  /** The reverse: `true` switches it off. */
  | 'escaping-off'
  /** The function that escapes what templates print. */
  | 'escaper'
  /** The text of a template, by the signs that its engine prints without escaping: see `render/raw-tags.ts`. */
  | 'template-mustache'
  | 'template-ejs'
  | 'template-lodash'
  | 'template-pug'
  | 'template-dot'
  | 'template-eta'
  | 'template-nunjucks'
  /** What a message for another window is: its data, and the origin that it is meant for. */
  | 'message-data'
  | 'message-target'
  /** Where a message came from: whoever looks at it has looked at who sent what stands beside it. */
  | 'sender'
  /** The same as a text that can be compared. */
  | 'sender-origin'
  /** What is called with messages of other windows. */
  | 'message-listener'
  /** What kind of text an answer has: `text/html`, `json`. */
  | 'body-type'
  /** An object that a request is taken apart into; as an answer it is JSON. */
  | 'request-object'
  /** A call that gives, or runs, what takes operators out of the data of requests or out of filters. Row ends at `()`. */
  | 'operator-filter'
  /** Puts entities of a document in their places, those that its author keeps in other files among them: `noent`. */
  | 'xml-entities'
  /** Loads the definitions that a document names: `dtdload`. */
  | 'xml-definitions'
  /** The document that is parsed. */
  | 'xml-text'
  /** What a file holds. Row ends at `()`; the file is named by the first argument. */
  | 'file-content'
  /** Are fields dropped that the class of a payload does not declare: only when it is truthy. `whitelist` */
  | 'validation-whitelist'
  /** An old name of a function that draws random numbers, now another name for a good one. */
  | 'outdated-random'
  /** A call that says whether something is genuine; it throws nothing where it is not. Row ends at `()`. */
  | 'verdict'
  /** The same, as a promise. */
  | 'verdict-promise'
  /** What is called with the error, or nothing, and then with what was made: the result is undefined where it failed. */
  | 'failing-callback'
  /** A call that throws, or rejects, where something is not genuine, or cannot be decrypted. Row ends at `()`. */
  | 'failing-check'
  /** A call that makes an identifier out of the time. Row ends at `()`. */
  | 'time-uuid'
  /** A pattern, or a schema with patterns, that requests are matched by. */
  | 'request-pattern'
  /** All headers of a request that came in. */
  | 'incoming-headers'
  /** A call that holds a digest against another. Row ends at `()`. */
  | 'digest-check'
  /** The name of a hash function, as a library spells it; of one within a MAC; of a signature, with or without the key's. */
  | 'hash-algorithm'
  | 'mac-algorithm'
  | 'signature-algorithm'
  /** The name of a scheme of signatures, hash function aside: `RSASSA-PKCS1-v1_5`. */
  | 'signature-scheme'
  /** A call that makes a signature. Row ends at `()`. */
  | 'signature-made'
  /** How RSA pads what it signs, where that is said. */
  | 'signature-padding'
  /** The name of a token's algorithm, by RFC 7518: `HS256`. */
  | 'jwt-algorithm'
  /** The name of a cipher, often with the bits of its key and its mode: `aes-256-gcm`, `DES-EDE3-CBC`. */
  | 'cipher-algorithm'
  /** The mode of a cipher, where it is given apart: `mode.ECB`. */
  | 'cipher-mode'
  /** A call that makes key and nonce of a password by itself. Row ends at `()`. */
  | 'cipher-without-nonce'
  /** The key of a cipher, and that of a MAC. */
  | 'cipher-key'
  | 'mac-key'
  /** How what RSA is to decrypt, or encrypts, is padded: a number of OpenSSL, or the name of a scheme. */
  | 'decrypt-padding'
  | 'encrypt-padding'
  /** How many bytes a generator of random numbers is asked for. */
  | 'random-length'
  /** Bits of the modulus of RSA or DSA keys that are made, and of the prime of Diffie-Hellman. */
  | 'modulus-bits'
  | 'prime-bits'
  /** Bits of a key for a MAC that is made. */
  | 'mac-key-bits'
  /** The name of an elliptic curve, and of a group of Diffie-Hellman. */
  | 'curve'
  | 'dh-group'
  /** Rounds of PBKDF2, and its hash function. */
  | 'kdf-iterations'
  | 'kdf-digest'
  /** What a slow function makes a key or a hash of. */
  | 'kdf-password'
  /** The salt that a key or the hash of a password is made with. */
  | 'kdf-salt'
  /** Cost `N`, block size `r` and parallelization `p` of scrypt. */
  | 'scrypt-cost'
  | 'scrypt-block-size'
  | 'scrypt-parallelization'
  /** The cost of bcrypt, as a power of two. */
  | 'bcrypt-cost'
  /** The variant of Argon2: 0 or `d`, 1 or `i`, 2 or `id`; its memory in KiB, passes and lanes. */
  | 'argon2-variant'
  | 'argon2-memory'
  | 'argon2-passes'
  | 'argon2-lanes'
  /** Is a managed key renewed by itself: nothing or `false` says no. `enableKeyRotation` */
  | 'key-rotation'
  /** After what time, where leaving it out means never. */
  | 'key-rotation-period'
  /** What a managed key is made for, where only one for encryption can be renewed by itself. */
  | 'key-purpose'
  /** What must never come back under one key: the nonce, IV or counter block that something is encrypted with. */
  | 'nonce'
  /** The same where it is given to what can encrypt and decrypt. */
  | 'nonce-either'
  /** The key that it must not come back under. */
  | 'nonce-key'
  /** What is encrypted there. */
  | 'nonce-message'
  /** The name of a cipher with its mode where it is chosen by one: `aes-256-gcm`, `AES-CBC`. */
  | 'nonce-cipher'
  /** A call that gives something nobody can foretell, another each time. Row ends at `()`. */
  | 'random-value'
  /** Bytes that a call fills with such. */
  | 'random-fill'
  /** A call whose result is made of its arguments and what it is called on, and of nothing else. Row ends at `()`. */
  | 'made-of'
  /** The same as `nonce-cipher` where it is given for decryption. */
  | 'opened-cipher'
  /** How long the tag of a cipher is that proves a message unchanged: in bytes, in bits. */
  | 'tag-length'
  | 'tag-length-bits'
  /** A call that gives a decipher the tag, and the tag that it is given; one that reads a cipher's. Rows end at `()`. */
  | 'tag-set'
  | 'tag-given'
  | 'tag-read'
  /** Calls that feed and finish a cipher. Rows end at `()`. */
  | 'cipher-update'
  | 'cipher-final'
  /** A call that encrypts or decrypts in a mode without a tag, whatever it is given. Row ends at `()`. */
  | 'malleable-cipher'
  /** A call that makes a MAC. Row ends at `()`. */
  | 'mac-made'
  /** A call that gives bytes of a key, to whoever calls. Row ends at `()`. */
  | 'key-bytes'
  /** What a call overwrites with zeros. */
  | 'key-wiped'
  /** A setting that is the same as long as the program runs. */
  | 'environment'
  /** What proves to others who a program is: a password, a key of a provider. They decide what it is. */
  | 'credential'
  /** A secret that the program itself chooses, so that any text works: what signs sessions and tokens, what encrypts. */
  | 'own-secret'
  /** Who may do what with a file that is made or changed: bits of POSIX, as a number or octal digits. */
  | 'file-mode'
  /** Which of those bits no file gets from here on. */
  | 'file-mask'
  /** A private key that a call makes a key object of. */
  | 'private-key'
  /** What a call writes to a file; its first argument names it, and a role `file-mode` may protect it. */
  | 'file-written'
  /** A call that writes all that is in memory, or a report of it, to a file, or gives it. Row ends at `()`. */
  | 'memory-dump'
  /** Where such a file is written. */
  | 'memory-dump-path'
  /** The address at which a debugger listens, which runs whatever it is told. */
  | 'debug-host'
  /** The text of a line whose `%s` and `%j` stand for the arguments behind it. */
  | 'log-format'
  /** A call that makes a logger. Row ends at `()`. */
  | 'log-maker'
  /** How a logger writes its lines. */
  | 'log-layout'
  /** Calls that give such a layout: of JSON, of text, with the time, of several. Rows end at `()`. */
  | 'log-json-format'
  | 'log-text-format'
  | 'log-timestamp-format'
  | 'log-format-list'
  /** The fields that a logger leaves out: a list, or an object with one under `paths`. */
  | 'log-redact'
  | 'log-redact-paths'
  /** Functions that make what is written of a field, by its name. */
  | 'log-serializers'
  /** Does a logger write the time: `false` switches it off. */
  | 'log-timestamp'
  /** A call that logs requests with their headers. Row ends at `()`. */
  | 'log-request-maker'
  /** Options that may bring the redaction along. */
  | 'log-request-options'
  /** The format of lines about requests. */
  | 'log-request-format'
  /** A call that reports errors to a service. Row ends at `()`. */
  | 'report-maker'
  /** What looks at a report before it is sent. */
  | 'report-filter'
  /** Are addresses, cookies and names sent along: `true`. */
  | 'report-personal'
  /** The name under which a page or an app keeps something. */
  | 'kept-name'
  /** A call that gives memory as others left it, as many bytes as its first argument says. Row ends at `()`. */
  | 'memory-uncleared'
  /** The same where it is given a number; it makes bytes of anything else. Row ends at `()`. */
  | 'memory-outdated'
  /** Bytes, or a list of such, that a call reads from first to last and hands on. */
  | 'bytes-shown';
