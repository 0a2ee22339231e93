/** What is meant where connections are made: TLS, addresses, names. */
export type ConnectionRole =
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
  | 'dns-query';
