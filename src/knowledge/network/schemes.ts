/** What a URL scheme says of TLS. */
export type SchemeKind = 'cleartext' | 'upgradable' | 'tls' | 'neutral';

interface Scheme {
  readonly kind: SchemeKind;
  /** The scheme of the same protocol over TLS. */
  readonly secure?: string;
  /** Ports registered for the protocol in clear text → the one for the same over TLS. */
  readonly ports?: Readonly<Record<number, number>>;
}

/**
 * `cleartext`: the protocol runs unencrypted. `upgradable`: it begins unencrypted and may switch by STARTTLS.
 * `neutral`: TLS is a matter of options, not of the scheme. From the IANA registry and the clients' own documentation.
 */
const SCHEMES: Readonly<Record<string, Scheme>> = {
  http: { kind: 'cleartext', secure: 'https', ports: { 80: 443 } },
  ws: { kind: 'cleartext', secure: 'wss', ports: { 80: 443 } },
  ftp: { kind: 'cleartext', secure: 'ftps', ports: { 21: 990 } },
  redis: { kind: 'cleartext', secure: 'rediss' },
  amqp: { kind: 'cleartext', secure: 'amqps', ports: { 5672: 5671 } },
  mqtt: { kind: 'cleartext', secure: 'mqtts', ports: { 1883: 8883 } },
  tcp: { kind: 'cleartext', secure: 'ssl' },
  stomp: { kind: 'cleartext', secure: 'stomp+ssl' },
  pulsar: { kind: 'cleartext', secure: 'pulsar+ssl', ports: { 6650: 6651 } },
  couchbase: { kind: 'cleartext', secure: 'couchbases' },
  telnet: { kind: 'cleartext' },
  ldap: { kind: 'upgradable', secure: 'ldaps', ports: { 389: 636 } },
  smtp: { kind: 'upgradable', secure: 'smtps', ports: { 25: 465, 587: 465 } },
  imap: { kind: 'upgradable', secure: 'imaps', ports: { 143: 993 } },
  pop3: { kind: 'upgradable', secure: 'pop3s', ports: { 110: 995 } },
  nats: { kind: 'upgradable', secure: 'tls' },
  postgres: { kind: 'neutral' },
  postgresql: { kind: 'neutral' },
  mysql: { kind: 'neutral' },
  mariadb: { kind: 'neutral' },
  mongodb: { kind: 'neutral' },
  bolt: { kind: 'neutral', secure: 'bolt+s' },
  neo4j: { kind: 'neutral', secure: 'neo4j+s' },
  https: { kind: 'tls' },
  wss: { kind: 'tls' },
  ftps: { kind: 'tls' },
  rediss: { kind: 'tls' },
  amqps: { kind: 'tls' },
  mqtts: { kind: 'tls' },
  ldaps: { kind: 'tls' },
  smtps: { kind: 'tls' },
  imaps: { kind: 'tls' },
  pop3s: { kind: 'tls' },
  ssl: { kind: 'tls' },
  tls: { kind: 'tls' },
  tcps: { kind: 'tls' },
  'pulsar+ssl': { kind: 'tls' },
  couchbases: { kind: 'tls' },
  'bolt+ssc': { kind: 'tls' },
  'neo4j+ssc': { kind: 'tls' },
  'mongodb+srv': { kind: 'tls' },
  'bolt+s': { kind: 'tls' },
  'neo4j+s': { kind: 'tls' },
};

/** What a scheme says of TLS; undefined for schemes nobody described. */
export function findScheme(name: string): Scheme | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(SCHEMES, key) ? SCHEMES[key] : undefined;
}

/** URL parameters that switch TLS off, or on, in connection strings: libpq, MySQL, MongoDB, SQL Server, AMQP. */
const TLS_OFF = /[?&;](sslmode=disable|(?:ssl|tls|usessl|use_ssl|encrypt)=(?:false|0|off|no))(?![^&;])/i;
const TLS_ON =
  /[?&;](?:sslmode=(?:require|verify-ca|verify-full|no-verify)|(?:ssl|tls|usessl|encrypt)=(?:true|1|on|yes|strict)|ssl=\{|sslaccept=)/i;
const VERIFY_OFF =
  /[?&;]\s*(ssl(?:mode)?=no-verify|(?:tlsinsecure|tlsallowinvalidcertificates|tlsallowinvalidhostnames)=true|sslaccept=accept_invalid_certs|trust ?server ?certificate\s*=\s*(?:true|yes)|ssl=(?:\{|%7b)(?:"|%22)rejectunauthorized(?:"|%22)(?::|%3a)false)(?!\w)/i;

/** What the parameters of a connection string say: TLS off, TLS on, or TLS without a look at the certificate. */
export function readTlsParameters(url: string): 'off' | 'on' | 'unverified' | undefined {
  if (VERIFY_OFF.test(url)) return 'unverified';
  if (TLS_OFF.test(url)) return 'off';
  return TLS_ON.test(url) ? 'on' : undefined;
}

/** The parameter of a connection string that switches TLS off. */
export function findPlainParameter(url: string): string | undefined {
  return TLS_OFF.exec(url)?.[1];
}

/** The parameter of a connection string that switches the look at the certificate off. */
export function findBlindParameter(url: string): string | undefined {
  return VERIFY_OFF.exec(url)?.[1];
}

/** URL parameters that name a client's own certificate, or the authority that is trusted: libpq, MongoDB, Prisma. */
const CERTIFICATES = {
  client: /[?&](?:sslcert|sslidentity|tlscertificatekeyfile|ssl_cert)=[^&]/i,
  authority: /[?&](?:sslrootcert|tlscafile|sslca|ssl_ca)=[^&]/i,
} as const;

/** Does a connection string name a certificate, the client's own or that of the authority to trust? */
export function namesCertificate(url: string, whose: keyof typeof CERTIFICATES): boolean {
  return CERTIFICATES[whose].test(url);
}

/** The host in a connection string of keywords, as SQL Server has them: `Server=tcp:sql.acme.com,1433;…`. */
export function findKeywordHost(text: string): string | undefined {
  return /(?:^|;)\s*(?:server|data source|address|addr|network address)\s*=\s*(?:tcp:)?([^;,\\\s]+)/i.exec(
    text,
  )?.[1];
}
