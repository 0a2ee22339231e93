/** What is meant where an application is put together and serves. */
export type ApplicationRole =
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
  /** A call that gives a middleware which forbids caches to keep answers. Row ends at `()`. */
  | 'control-no-store'
  /** Who a request comes from, once that is proven: the user, the session. */
  | 'account'
  /** A function whose results are kept for all who call it with the same key. */
  | 'cached-function'
  /** What belongs to the key beside the arguments. */
  | 'cached-key'
  /** A request, or its address, under which a browser is told to keep the answer. */
  | 'kept-request'
  /** What a request is made with. */
  | 'request-options'
  /** Whether its answer may come from a cache. */
  | 'request-cache'
  /** What answers the requests of a page in its place. */
  | 'worker-fetch'
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
  /** The function that quotes the holes of commands. */
  | 'command-escaper';
