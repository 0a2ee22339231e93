/** Rows that a package's declarations leave out, and the line of its code that bears them out. */
export interface Undeclared {
  readonly package: string;
  /** Rows as result.json spells them. */
  readonly rows: RegExp;
  /** A file below node_modules, or a function of Node.js (`node:http#ClientRequest`), and a text found there. */
  readonly file: string;
  readonly text: string;
}

export const undeclared: readonly Undeclared[] = [
  {
    package: '@fastify/http-proxy',
    rows: /\.undici\.\{tls,connect\}\./,
    file: 'undici/lib/dispatcher/pool.js',
    text: 'connect = buildConnector({ ...tls,',
  },
  {
    package: '@fastify/reply-from',
    rows: /\.undici\.\{tls,connect\}\./,
    file: 'undici/lib/dispatcher/pool.js',
    text: 'connect = buildConnector({ ...tls,',
  },
  {
    package: '@grpc/grpc-js',
    rows: /^instances \{makeClientConstructor,/,
    file: '@grpc/grpc-js/build/src/make-client.d.ts',
    text: 'new (address: string, credentials: ChannelCredentials',
  },
  {
    package: '@prisma/adapter-mariadb',
    rows: /^tls-identity-check /,
    file: 'mariadb/lib/cmd/handshake/authentication.js',
    text: ': opts.ssl.checkServerIdentity;',
  },
  {
    package: '@prisma/client',
    rows: / new PrismaClient\(0\)/,
    file: '@prisma/client/index.d.ts',
    text: "export * from '.prisma/client/default'",
  },
  {
    // The module's name before version 3.
    package: '@pulumi/azure-native',
    rows: / new \{redis,cache\}\.Redis\(1\)/,
    file: '@pulumi/azure-native/redis/redis.js',
    text: 'azure-native:cache/v20230401:Redis',
  },
  {
    // Types that are made for each route.
    package: '@sveltejs/kit',
    rows: /^instances \{Load,/,
    file: '@sveltejs/kit/src/core/sync/write_types/index.js',
    text: '`export type ${prefix}ServerLoad<',
  },
  {
    package: 'activedirectory2',
    rows: /\.tlsOptions(?:\.|$)/,
    file: 'activedirectory2/lib/components/utilities.js',
    text: "'host', 'port', 'secure', 'tlsOptions',",
  },
  {
    package: 'activedirectory2',
    rows: / new promiseWrapper\(0\)/,
    file: 'activedirectory2/index.js',
    text: "module.exports.promiseWrapper = require('./lib/adpromise')",
  },
  {
    package: 'aws-sdk',
    rows: / config\.endpoint$/,
    file: 'aws-sdk/lib/config.js',
    text: 'endpoint: undefined,',
  },
  {
    package: 'consolidate',
    rows: /dot,eta,swig/,
    file: 'consolidate/lib/consolidate.js',
    text: 'exports.eta = function (path, options, cb) {',
  },
  {
    package: 'consul',
    rows: /\.(?:rejectUnauthorized|secureProtocol|secureOptions|ciphers)$/,
    file: 'papi/lib/constants.js',
    text: "'rejectUnauthorized', 'secureOptions', 'secureProtocol',",
  },
  { package: 'consul', rows: /\.baseUrl$/, file: 'consul/lib/consul.js', text: 'if (!opts.baseUrl) {' },
  {
    package: 'bson',
    rows: / BSON#deserialize\(/,
    file: 'bson--1/lib/bson/bson.js',
    text: 'BSON.prototype.deserialize = function(buffer, options) {',
  },
  {
    package: 'cross-fetch',
    rows: /^tls-carrier fetch\(1\)\.agent$/,
    file: 'cross-fetch/dist/node-ponyfill.js',
    text: "const nodeFetch = require('node-fetch')",
  },
  {
    // What a page gets that loads the file by a tag.
    package: 'd3-selection',
    rows: /^globals d3$/,
    file: 'd3-selection/dist/d3-selection.js',
    text: 'factory(global.d3 = global.d3 || {})',
  },
  {
    package: 'dompurify',
    rows: /^globals DOMPurify$/,
    file: 'dompurify/dist/purify.js',
    text: 'global.DOMPurify = factory()',
  },
  {
    package: 'esprima',
    rows: /\{parse,parseScript,parseModule\}/,
    file: 'esprima/dist/esprima.js',
    text: 'exports.parse = parse;',
  },
  {
    package: 'execa',
    rows: / node\(1\.\.2\)\.nodeOptions/,
    file: 'execa--5/index.js',
    text: 'nodeOptions = defaultExecArgv',
  },
  {
    // Deno's way to bring certificates along.
    package: 'global',
    rows: /\{dispatcher,client\}$/,
    file: '@types/deno/index.d.ts',
    text: 'const req = await fetch("https://myserver.com", { client });',
  },
  {
    package: 'global',
    rows: /^tls-carrier new \{WebSocket,EventSource\}\(1\)\.dispatcher$/,
    file: 'undici-types/websocket.d.ts',
    text: 'dispatcher?: Dispatcher,',
  },
  {
    package: 'global',
    rows: / trustedTypes\.createPolicy/,
    file: '@types/trusted-types/index.d.ts',
    text: 'trustedTypes',
  },
  {
    package: 'http-proxy',
    rows: / new ProxyServer\(0\)/,
    file: 'http-proxy/lib/http-proxy.js',
    text: 'module.exports = ProxyServer;',
  },
  {
    package: 'ioredis',
    rows: / Redis\.createClient\(/,
    file: 'ioredis/built/Redis.js',
    text: 'static createClient(...args) { return new Redis(...args); }',
  },
  {
    package: 'express',
    rows: /^path Response#download\(/,
    file: 'express/lib/response.js',
    text: "typeof filename === 'object' &&",
  },
  {
    package: 'express',
    rows: /^(?:instances|handlers) (?:Route#|Application#\{all|Router#)/,
    file: 'router/lib/route.js',
    text: 'const methods = METHODS.map((method) => method.toLowerCase())',
  },
  {
    // Before version 16 the module itself checks.
    package: 'joi',
    rows: /^validations Joi\.validate\(/,
    file: 'joi--14/lib/index.js',
    text: 'root.validate = function (value, ...args',
  },
  {
    // The attributes of SVG are those of the elements that React does not list twice.
    package: 'jsx',
    rows: /\.\{href,xlinkHref\}$/,
    file: '@types/react/index.d.ts',
    text: 'xlinkHref?: string | undefined;',
  },
  {
    package: 'jsx',
    rows: /\{iframe,embed,frame,script\}/,
    file: 'typescript/lib/lib.dom.d.ts',
    text: '"frame": HTMLFrameElement;',
  },
  {
    // The options may stand in the place of the iterator.
    package: 'js-yaml',
    rows: /^deserialization \{load,loadAll\}\(0\) /,
    file: 'js-yaml/lib/loader.js',
    text: "typeof iterator === 'object' && typeof options === 'undefined'",
  },
  {
    package: 'knex',
    rows: /\.ssl\.verifyIdentity$/,
    file: 'mysql2/lib/base/connection.js',
    text: 'const verifyIdentity = this.config.ssl.verifyIdentity;',
  },
  {
    package: 'knex',
    rows: /\.connection\.encrypt /,
    file: 'knex/lib/dialects/mssql/index.js',
    text: 'encrypt: settings.encrypt || false,',
  },
  {
    package: 'knex',
    rows: /\.options\.cryptoCredentialsDetails\./,
    file: 'knex/lib/dialects/mssql/index.js',
    text: '...settings.options,',
  },
  {
    package: 'ldapjs',
    rows: / new Client\(0\)/,
    file: 'ldapjs/lib/index.js',
    text: 'Client: client.Client,',
  },
  {
    package: 'make-fetch-happen',
    rows: /^tls-/,
    file: 'make-fetch-happen/lib/remote.js',
    text: 'getAgent(request.url, { ...options, signal: undefined })',
  },
  {
    package: 'make-fetch-happen',
    rows: / new Request\(0\)/,
    file: 'make-fetch-happen/lib/index.js',
    text: 'module.exports.Request = Request',
  },
  {
    package: 'mariadb',
    rows: /^tls-identity-check /,
    file: 'mariadb/lib/cmd/handshake/authentication.js',
    text: ': opts.ssl.checkServerIdentity;',
  },
  {
    package: 'mqtt',
    rows: /^tls-/,
    file: 'mqtt/build/lib/connect/tls.js',
    text: 'return (0, tls_1.connect)(opts);',
  },
  {
    package: 'mssql',
    rows: /\.(?:trustServerCertificate|encrypt)(?:, >=6)?$/,
    file: 'mssql/lib/tedious/connection-pool.js',
    text: "encrypt: typeof this.config.encrypt === 'boolean' ? this.config.encrypt : true, trustServerCertificate: typeof this.config.trustServerCertificate",
  },
  {
    package: 'mssql',
    rows: /\.connectionString$/,
    file: 'mssql/lib/msnodesqlv8/connection-pool.js',
    text: 'conn_str: this.config.connectionString,',
  },
  {
    package: 'mysql2',
    rows: /,createConnectionPromise,createPoolPromise\}\(0\)/,
    file: 'mysql2/index.js',
    text: 'exports.connect = exports.createConnection;',
  },
  {
    package: 'mysql2',
    rows: /^instances createPoolClusterPromise/,
    file: 'mysql2/index.js',
    text: "'createPoolClusterPromise', () => require('./promise.js').createPoolCluster",
  },
  {
    package: 'mysql2',
    rows: /^instances \{create(?:Connection|Pool)[,P]/,
    file: 'mysql2/index.js',
    text: 'exports.connect = exports.createConnection;',
  },
  {
    package: 'mysql2',
    rows: /#getConnection\(\): Connection$/,
    file: 'mysql2/promise.d.ts',
    text: 'getConnection(): Promise<PoolConnection>;',
  },
  {
    package: 'nats',
    rows: /\.tls\.checkServerIdentity$/,
    file: 'nats/lib/src/node_transport.js',
    text: 'tlsOpts = (0, util_1.extend)(tlsOpts, this.options.tls, certOpts);',
  },
  {
    package: 'needle',
    rows: /^tls-[a-z-]+ \(1\.\.3\)/,
    file: 'needle/lib/needle.js',
    text: 'args.splice(1, 0, null); // assume no data if head/get with two args (url, options)',
  },
  {
    package: 'node-pop3',
    rows: /^tls-identity-check /,
    file: 'node-pop3/src/Connection.js',
    text: 'const options = {host, port, socket, servername, ...tlsOptions};',
  },
  {
    package: 'node-vault',
    rows: /\.strictSSL$/,
    file: 'node-vault/src/index.js',
    text: 'if (rpDefaults.strictSSL === false) {',
  },
  {
    // What is made to give a promise.
    package: 'node:dns',
    rows: /^dns-(?:name|address) \S*\(\)/,
    file: '@types/node/dns.d.ts',
    text: 'function __promisify__(hostname: string, options: LookupAllOptions): Promise<LookupAddress[]>;',
  },
  {
    package: 'node:dns',
    rows: /^dns-address lookup\(1\.\.2:1\)\.\*\.address$/,
    file: '@types/node/dns.d.ts',
    text: 'address: string | LookupAddress[], family: number',
  },
  {
    package: 'node:http',
    rows: / new ClientRequest\(1\)/,
    file: 'node:http#ClientRequest',
    text: 'function ClientRequest(input, options, cb) {',
  },
  {
    package: 'nunjucks',
    rows: / runtime\.markSafe\(/,
    file: 'nunjucks/src/runtime.js',
    text: 'markSafe: markSafe,',
  },
  {
    package: 'pg-promise',
    rows: /\.ssl\./,
    file: 'pg-promise/node_modules/pg/lib/connection.js',
    text: 'Object.assign(options, self.ssl)',
  },
  {
    package: 'phin',
    rows: /\.core(?:\.|$)|^instances defaults\(\)/,
    file: 'phin--3/lib/phin.js',
    text: 'req.option(optName, opts.core[optName])',
  },
  {
    package: 'postgres',
    rows: /\{host,hostname\}\.\*$/,
    file: 'postgres/src/index.js',
    text: 'Array.isArray(host) ? host',
  },
  {
    package: 'request',
    rows: /\{get,head,options,/,
    file: 'request/index.js',
    text: "request.options = verbFunc('options')",
  },
  {
    package: 'request',
    rows: /^tls-[a-z-]+ (?:defaults)?\(/,
    file: 'request/request.js',
    text: 'var reqOptions = copy(self)',
  },
  {
    package: 'selenium-webdriver/chrome',
    rows: /\.addArguments\(0\.\.\)\.\*$/,
    file: 'selenium-webdriver/chromium.js',
    text: 'let newArgs = (this.options_.args || []).concat(...args)',
  },
  {
    package: 'simple-get',
    rows: /\(0\)\.(?:rejectUnauthorized|checkServerIdentity)$/,
    file: 'simple-get/index.js',
    text: 'const req = protocol.request(opts, res => {',
  },
  {
    package: 'socket.io-client',
    rows: /\.checkServerIdentity$/,
    file: 'engine.io-client/build/cjs/transports/websocket.js',
    text: '"maxPayload", "family", "checkServerIdentity")',
  },
  {
    package: 'superagent',
    rows: / new Request\(1\)/,
    file: 'superagent/lib/node/index.js',
    text: 'exports.Request = Request;',
  },
  {
    package: 'tunnel',
    rows: /\.proxy\./,
    file: 'tunnel/lib/tunnel.js',
    text: 'var connectOptions = mergeOptions({}, self.proxyOptions, {',
  },
  {
    package: 'unzipper',
    rows: / Open\.url\(1\)\.url$/,
    file: 'unzipper/lib/Open/index.js',
    text: 'if (!params.url)',
  },
  {
    package: 'websocket',
    rows: / client#connect\(4\)\./,
    file: 'websocket/lib/WebSocketClient.js',
    text: 'extend(requestOptions, extraRequestOptions);',
  },
  {
    package: 'wretch',
    rows: /,query,formData,formUrl\}\(\)/,
    file: 'wretch/dist/addons/queryString.js',
    text: 'query(',
  },
  {
    package: 'xpath',
    rows: /,parse,/,
    file: 'xpath/xpath.js',
    text: 'exports.parse = parse;',
  },
];
