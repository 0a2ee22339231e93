// Made by `npm run generate`; do not edit.

import type { PackageFacts } from './grammar/index.ts';
import archiveAdmZip from './archive/adm-zip.ts';
import archiveArchiver from './archive/archiver.ts';
import archiveCompressing from './archive/compressing.ts';
import archiveDecompress from './archive/decompress.ts';
import archiveExtractZip from './archive/extract-zip.ts';
import archiveJszip from './archive/jszip.ts';
import archiveNodeStreamZip from './archive/node-stream-zip.ts';
import archiveTarFs from './archive/tar-fs.ts';
import archiveTarStream from './archive/tar-stream.ts';
import archiveTar from './archive/tar.ts';
import archiveUnzipper from './archive/unzipper.ts';
import archiveYauzl from './archive/yauzl.ts';
import brokerAgenda from './broker/agenda.ts';
import brokerAmqpConnectionManager from './broker/amqp-connection-manager.ts';
import brokerAmqplib from './broker/amqplib.ts';
import brokerAwsSdkSqs from './broker/aws-sdk-sqs.ts';
import brokerAwsSqsMessages from './broker/aws-sqs-messages.ts';
import brokerAzureEventHubs from './broker/azure-event-hubs.ts';
import brokerAzureServiceBus from './broker/azure-service-bus.ts';
import brokerBeeQueue from './broker/bee-queue.ts';
import brokerBull from './broker/bull.ts';
import brokerBullmq from './broker/bullmq.ts';
import brokerFaye from './broker/faye.ts';
import brokerGoogleCloudPubsub from './broker/google-cloud-pubsub.ts';
import brokerGrpc from './broker/grpc.ts';
import brokerKafkaNode from './broker/kafka-node.ts';
import brokerKafkajs from './broker/kafkajs.ts';
import brokerModelcontextprotocolSdk from './broker/modelcontextprotocol-sdk.ts';
import brokerMoleculer from './broker/moleculer.ts';
import brokerMqtt from './broker/mqtt.ts';
import brokerNatsWs from './broker/nats-ws.ts';
import brokerNats from './broker/nats.ts';
import brokerNestjsBull from './broker/nestjs-bull.ts';
import brokerNestjsBullmq from './broker/nestjs-bullmq.ts';
import brokerNestjsMessages from './broker/nestjs-messages.ts';
import brokerNestjsMicroservices from './broker/nestjs-microservices.ts';
import brokerPrimus from './broker/primus.ts';
import brokerPulsarClient from './broker/pulsar-client.ts';
import brokerRascal from './broker/rascal.ts';
import brokerRheaPromise from './broker/rhea-promise.ts';
import brokerRhea from './broker/rhea.ts';
import brokerSockjs from './broker/sockjs.ts';
import brokerSqsConsumer from './broker/sqs-consumer.ts';
import brokerStompit from './broker/stompit.ts';
import brokerStompjsLegacy from './broker/stompjs-legacy.ts';
import brokerStompjs from './broker/stompjs.ts';
import brokerXmlrpc from './broker/xmlrpc.ts';
import browserAnything from './browser/anything.ts';
import browserAsyncStorage from './browser/async-storage.ts';
import browserCaches from './browser/caches.ts';
import browserDomExits from './browser/dom-exits.ts';
import browserDom from './browser/dom.ts';
import browserElectron from './browser/electron.ts';
import browserIdbKeyval from './browser/idb-keyval.ts';
import browserIdb from './browser/idb.ts';
import browserJsCookie from './browser/js-cookie.ts';
import browserJsdom from './browser/jsdom.ts';
import browserJsx from './browser/jsx.ts';
import browserLocalforage from './browser/localforage.ts';
import browserParsedNodes from './browser/parsed-nodes.ts';
import browserPlaywright from './browser/playwright.ts';
import browserPuppeteer from './browser/puppeteer.ts';
import browserSeleniumWebdriverBrowsers from './browser/selenium-webdriver-browsers.ts';
import browserSeleniumWebdriver from './browser/selenium-webdriver.ts';
import browserWebdriverio from './browser/webdriverio.ts';
import chatDiscordJs from './chat/discord-js.ts';
import chatGrammy from './chat/grammy.ts';
import chatMatrixBotSdk from './chat/matrix-bot-sdk.ts';
import chatNodeTelegramBotApi from './chat/node-telegram-bot-api.ts';
import chatOctokitApp from './chat/octokit-app.ts';
import chatOctokitWebhooks from './chat/octokit-webhooks.ts';
import chatProbot from './chat/probot.ts';
import chatSlackBolt from './chat/slack-bolt.ts';
import chatTelegraf from './chat/telegraf.ts';
import chatTmi from './chat/tmi.ts';
import chatWhatsappWeb from './chat/whatsapp-web.ts';
import checkAjvJtd from './check/ajv-jtd.ts';
import checkAjv from './check/ajv.ts';
import checkArktype from './check/arktype.ts';
import checkCelebrate from './check/celebrate.ts';
import checkClassTransformer from './check/class-transformer.ts';
import checkClassValidator from './check/class-validator.ts';
import checkEffect from './check/effect.ts';
import checkExpressJoiValidation from './check/express-joi-validation.ts';
import checkExpressJsonValidatorMiddleware from './check/express-json-validator-middleware.ts';
import checkExpressMongoSanitize from './check/express-mongo-sanitize.ts';
import checkExpressValidator from './check/express-validator.ts';
import checkFastestValidator from './check/fastest-validator.ts';
import checkHonoArktypeValidator from './check/hono-arktype-validator.ts';
import checkHonoStandardValidator from './check/hono-standard-validator.ts';
import checkHonoTypeboxValidator from './check/hono-typebox-validator.ts';
import checkHonoValibotValidator from './check/hono-valibot-validator.ts';
import checkHonoZodValidator from './check/hono-zod-validator.ts';
import checkIoTs from './check/io-ts.ts';
import checkJoi from './check/joi.ts';
import checkMongoSanitize from './check/mongo-sanitize.ts';
import checkNestjsValidation from './check/nestjs-validation.ts';
import checkRuntypes from './check/runtypes.ts';
import checkSuperstruct from './check/superstruct.ts';
import checkTypeboxCompiler from './check/typebox-compiler.ts';
import checkTypeboxValue from './check/typebox-value.ts';
import checkTypebox from './check/typebox.ts';
import checkValibot from './check/valibot.ts';
import checkValidator from './check/validator.ts';
import checkYup from './check/yup.ts';
import checkZodExpressMiddleware from './check/zod-express-middleware.ts';
import checkZod from './check/zod.ts';
import cloudAwsAthena from './cloud/aws-athena.ts';
import cloudAwsKmsExits from './cloud/aws-kms-exits.ts';
import cloudAwsRdsData from './cloud/aws-rds-data.ts';
import cloudAwsSdkClients from './cloud/aws-sdk-clients.ts';
import cloudAwsSdkQueries from './cloud/aws-sdk-queries.ts';
import cloudAwsSdkSecrets from './cloud/aws-sdk-secrets.ts';
import cloudAwsSdkV3 from './cloud/aws-sdk-v3.ts';
import cloudAwsSdk from './cloud/aws-sdk.ts';
import cloudAwsSecrets from './cloud/aws-secrets.ts';
import cloudAwsSsmSecrets from './cloud/aws-ssm-secrets.ts';
import cloudAzureCoreRestPipeline from './cloud/azure-core-rest-pipeline.ts';
import cloudAzureCosmos from './cloud/azure-cosmos.ts';
import cloudAzureKeyvaultSecrets from './cloud/azure-keyvault-secrets.ts';
import cloudAzureStorage from './cloud/azure-storage.ts';
import cloudCdkApigateway from './cloud/cdk-apigateway.ts';
import cloudCdkApigatewayv2 from './cloud/cdk-apigatewayv2.ts';
import cloudCdkCloudfrontOrigins from './cloud/cdk-cloudfront-origins.ts';
import cloudCdkCloudfront from './cloud/cdk-cloudfront.ts';
import cloudCdkEcsPatterns from './cloud/cdk-ecs-patterns.ts';
import cloudCdkElasticloadbalancing from './cloud/cdk-elasticloadbalancing.ts';
import cloudCdkElasticloadbalancingv2 from './cloud/cdk-elasticloadbalancingv2.ts';
import cloudCdkOpensearchservice from './cloud/cdk-opensearchservice.ts';
import cloudDynamodbDocuments from './cloud/dynamodb-documents.ts';
import cloudDynamodbQueries from './cloud/dynamodb-queries.ts';
import cloudFirebaseAdminSecrets from './cloud/firebase-admin-secrets.ts';
import cloudFirebaseAdmin from './cloud/firebase-admin.ts';
import cloudGoogleCloudFirestore from './cloud/google-cloud-firestore.ts';
import cloudGoogleCloud from './cloud/google-cloud.ts';
import cloudGoogleSecretManager from './cloud/google-secret-manager.ts';
import cloudKubernetesClient from './cloud/kubernetes-client.ts';
import cloudNodeVaultSecrets from './cloud/node-vault-secrets.ts';
import cloudNodeVault from './cloud/node-vault.ts';
import cloudPulumiAws from './cloud/pulumi-aws.ts';
import cloudPulumiAwsx from './cloud/pulumi-awsx.ts';
import cloudPulumiAzureNative from './cloud/pulumi-azure-native.ts';
import cloudPulumiAzure from './cloud/pulumi-azure.ts';
import cloudPulumiGcp from './cloud/pulumi-gcp.ts';
import cloudSmithyNodeHttpHandler from './cloud/smithy-node-http-handler.ts';
import credentialArgon2Credentials from './credential/argon2-credentials.ts';
import credentialAuthCoreProvidersCredentials from './credential/auth-core-providers-credentials.ts';
import credentialAwsSdkCredentials from './credential/aws-sdk-credentials.ts';
import credentialAxiosCredentials from './credential/axios-credentials.ts';
import credentialAzureIdentityCredentials from './credential/azure-identity-credentials.ts';
import credentialAzureStorageBlobCredentials from './credential/azure-storage-blob-credentials.ts';
import credentialBcryptCredentials from './credential/bcrypt-credentials.ts';
import credentialBetterAuthCredentials from './credential/better-auth-credentials.ts';
import credentialCloudinaryCredentials from './credential/cloudinary-credentials.ts';
import credentialCookieParserCredentials from './credential/cookie-parser-credentials.ts';
import credentialCookieSessionCredentials from './credential/cookie-session-credentials.ts';
import credentialCryptoCredentials from './credential/crypto-credentials.ts';
import credentialCryptoJsCredentials from './credential/crypto-js-credentials.ts';
import credentialDiscordJsCredentials from './credential/discord-js-credentials.ts';
import credentialExpressBasicAuthCredentials from './credential/express-basic-auth-credentials.ts';
import credentialExpressJwtCredentials from './credential/express-jwt-credentials.ts';
import credentialExpressSessionCredentials from './credential/express-session-credentials.ts';
import credentialFastifyCookieCredentials from './credential/fastify-cookie-credentials.ts';
import credentialFastifyJwtCredentials from './credential/fastify-jwt-credentials.ts';
import credentialFastifySecureSessionCredentials from './credential/fastify-secure-session-credentials.ts';
import credentialGoogleAuthLibraryCredentials from './credential/google-auth-library-credentials.ts';
import credentialGoogleapisCredentials from './credential/googleapis-credentials.ts';
import credentialHonoBasicAuthCredentials from './credential/hono-basic-auth-credentials.ts';
import credentialHonoCookieCredentials from './credential/hono-cookie-credentials.ts';
import credentialHonoJwtCredentials from './credential/hono-jwt-credentials.ts';
import credentialIoredisCredentials from './credential/ioredis-credentials.ts';
import credentialIronSessionCredentials from './credential/iron-session-credentials.ts';
import credentialJoseCredentials from './credential/jose-credentials.ts';
import credentialJsonwebtokenCredentials from './credential/jsonwebtoken-credentials.ts';
import credentialKafkajsCredentials from './credential/kafkajs-credentials.ts';
import credentialKnexCredentials from './credential/knex-credentials.ts';
import credentialKoaCredentials from './credential/koa-credentials.ts';
import credentialKoaJwtCredentials from './credential/koa-jwt-credentials.ts';
import credentialLdapjsCredentials from './credential/ldapjs-credentials.ts';
import credentialMariadbCredentials from './credential/mariadb-credentials.ts';
import credentialMinioCredentials from './credential/minio-credentials.ts';
import credentialMongodbCredentials from './credential/mongodb-credentials.ts';
import credentialMssqlCredentials from './credential/mssql-credentials.ts';
import credentialMysqlCredentials from './credential/mysql-credentials.ts';
import credentialMysql2Credentials from './credential/mysql2-credentials.ts';
import credentialNestjsJwtCredentials from './credential/nestjs-jwt-credentials.ts';
import credentialNextAuthCredentials from './credential/next-auth-credentials.ts';
import credentialNextAuthJwtCredentials from './credential/next-auth-jwt-credentials.ts';
import credentialNodemailerCredentials from './credential/nodemailer-credentials.ts';
import credentialOctokitRestCredentials from './credential/octokit-rest-credentials.ts';
import credentialOpenaiCredentials from './credential/openai-credentials.ts';
import credentialPassportGoogleOauth20Credentials from './credential/passport-google-oauth20-credentials.ts';
import credentialPassportJwtCredentials from './credential/passport-jwt-credentials.ts';
import credentialPassportTwitterCredentials from './credential/passport-twitter-credentials.ts';
import credentialPgCredentials from './credential/pg-credentials.ts';
import credentialPostmarkCredentials from './credential/postmark-credentials.ts';
import credentialRedisCredentials from './credential/redis-credentials.ts';
import credentialResendCredentials from './credential/resend-credentials.ts';
import credentialSendgridMailCredentials from './credential/sendgrid-mail-credentials.ts';
import credentialSequelizeCredentials from './credential/sequelize-credentials.ts';
import credentialSimpleOauth2Credentials from './credential/simple-oauth2-credentials.ts';
import credentialSlackBoltCredentials from './credential/slack-bolt-credentials.ts';
import credentialSlackWebApiCredentials from './credential/slack-web-api-credentials.ts';
import credentialSsh2Credentials from './credential/ssh2-credentials.ts';
import credentialSsh2SftpClientCredentials from './credential/ssh2-sftp-client-credentials.ts';
import credentialStripeCredentials from './credential/stripe-credentials.ts';
import credentialTelegrafCredentials from './credential/telegraf-credentials.ts';
import credentialTwilioCredentials from './credential/twilio-credentials.ts';
import credentialTypeormCredentials from './credential/typeorm-credentials.ts';
import credentialWebCryptoCredentials from './credential/web-crypto-credentials.ts';
import cryptoAesJs from './crypto/aes-js.ts';
import cryptoAleaChecks from './crypto/alea-checks.ts';
import cryptoArgon2Checks from './crypto/argon2-checks.ts';
import cryptoArgon2 from './crypto/argon2.ts';
import cryptoAwsKms from './crypto/aws-kms.ts';
import cryptoAzureKeyvaultKeys from './crypto/azure-keyvault-keys.ts';
import cryptoBcryptChecks from './crypto/bcrypt-checks.ts';
import cryptoBcrypt from './crypto/bcrypt.ts';
import cryptoCdkKms from './crypto/cdk-kms.ts';
import cryptoChanceChecks from './crypto/chance-checks.ts';
import cryptoCookieSessionChecks from './crypto/cookie-session-checks.ts';
import cryptoCreateHash from './crypto/create-hash.ts';
import cryptoCreateHmacChecks from './crypto/create-hmac-checks.ts';
import cryptoCreateHmac from './crypto/create-hmac.ts';
import cryptoCryptoJsChecks from './crypto/crypto-js-checks.ts';
import cryptoCryptoJsCiphers from './crypto/crypto-js-ciphers.ts';
import cryptoCryptoJsExits from './crypto/crypto-js-exits.ts';
import cryptoCryptoJs from './crypto/crypto-js.ts';
import cryptoCsrfChecks from './crypto/csrf-checks.ts';
import cryptoCsrfCsrfChecks from './crypto/csrf-csrf-checks.ts';
import cryptoCsrfSyncChecks from './crypto/csrf-sync-checks.ts';
import cryptoDesJs from './crypto/des-js.ts';
import cryptoEllipticChecks from './crypto/elliptic-checks.ts';
import cryptoElliptic from './crypto/elliptic.ts';
import cryptoExpressSessionChecks from './crypto/express-session-checks.ts';
import cryptoFakerChecks from './crypto/faker-checks.ts';
import cryptoGoogleKms from './crypto/google-kms.ts';
import cryptoHashJsChecks from './crypto/hash-js-checks.ts';
import cryptoHashJs from './crypto/hash-js.ts';
import cryptoHashWasm from './crypto/hash-wasm.ts';
import cryptoHasha from './crypto/hasha.ts';
import cryptoJoseChecks from './crypto/jose-checks.ts';
import cryptoJoseExits from './crypto/jose-exits.ts';
import cryptoJose from './crypto/jose.ts';
import cryptoJsMd5 from './crypto/js-md5.ts';
import cryptoJsSha1 from './crypto/js-sha1.ts';
import cryptoJsonwebtokenChecks from './crypto/jsonwebtoken-checks.ts';
import cryptoJsonwebtoken from './crypto/jsonwebtoken.ts';
import cryptoJsrsasign from './crypto/jsrsasign.ts';
import cryptoKeypair from './crypto/keypair.ts';
import cryptoLibsodiumWrappersChecks from './crypto/libsodium-wrappers-checks.ts';
import cryptoLibsodiumWrappersCiphers from './crypto/libsodium-wrappers-ciphers.ts';
import cryptoLibsodiumWrappersExits from './crypto/libsodium-wrappers-exits.ts';
import cryptoLibsodiumWrappers from './crypto/libsodium-wrappers.ts';
import cryptoLodashChecks from './crypto/lodash-checks.ts';
import cryptoMd5 from './crypto/md5.ts';
import cryptoMersenneTwisterChecks from './crypto/mersenne-twister-checks.ts';
import cryptoNanoidNonSecureChecks from './crypto/nanoid-non-secure-checks.ts';
import cryptoNobleCiphersAes from './crypto/noble-ciphers-aes.ts';
import cryptoNobleCiphersChacha from './crypto/noble-ciphers-chacha.ts';
import cryptoNobleCiphersSalsa from './crypto/noble-ciphers-salsa.ts';
import cryptoNobleCiphersUtils from './crypto/noble-ciphers-utils.ts';
import cryptoNobleCiphers from './crypto/noble-ciphers.ts';
import cryptoNobleCurvesChecks from './crypto/noble-curves-checks.ts';
import cryptoNobleEd25519Checks from './crypto/noble-ed25519-checks.ts';
import cryptoNobleHashesChecks from './crypto/noble-hashes-checks.ts';
import cryptoNobleHashesUtilsChecks from './crypto/noble-hashes-utils-checks.ts';
import cryptoNobleHashes from './crypto/noble-hashes.ts';
import cryptoNobleNistChecks from './crypto/noble-nist-checks.ts';
import cryptoNobleSecp256k1Checks from './crypto/noble-secp256k1-checks.ts';
import cryptoNodeCryptoChecks from './crypto/node-crypto-checks.ts';
import cryptoNodeCryptoCiphers from './crypto/node-crypto-ciphers.ts';
import cryptoNodeCryptoKeys from './crypto/node-crypto-keys.ts';
import cryptoNodeCrypto from './crypto/node-crypto.ts';
import cryptoNodeForgeChecks from './crypto/node-forge-checks.ts';
import cryptoNodeForgeCiphers from './crypto/node-forge-ciphers.ts';
import cryptoNodeForge from './crypto/node-forge.ts';
import cryptoNodePerfHooksChecks from './crypto/node-perf-hooks-checks.ts';
import cryptoNodeProcessChecks from './crypto/node-process-checks.ts';
import cryptoNodeRsArgon2Checks from './crypto/node-rs-argon2-checks.ts';
import cryptoNodeRsArgon2 from './crypto/node-rs-argon2.ts';
import cryptoNodeRsBcryptChecks from './crypto/node-rs-bcrypt-checks.ts';
import cryptoNodeRsBcrypt from './crypto/node-rs-bcrypt.ts';
import cryptoNodeRsaExits from './crypto/node-rsa-exits.ts';
import cryptoNodeRsa from './crypto/node-rsa.ts';
import cryptoObjectHash from './crypto/object-hash.ts';
import cryptoOctokitWebhooksChecks from './crypto/octokit-webhooks-checks.ts';
import cryptoOctokitWebhooksMethodsChecks from './crypto/octokit-webhooks-methods-checks.ts';
import cryptoOpenpgpChecks from './crypto/openpgp-checks.ts';
import cryptoOpenpgpExits from './crypto/openpgp-exits.ts';
import cryptoOpenpgp from './crypto/openpgp.ts';
import cryptoOtplibChecks from './crypto/otplib-checks.ts';
import cryptoPbkdf2 from './crypto/pbkdf2.ts';
import cryptoPulumiGcpKms from './crypto/pulumi-gcp-kms.ts';
import cryptoPulumiKms from './crypto/pulumi-kms.ts';
import cryptoRandomJsChecks from './crypto/random-js-checks.ts';
import cryptoRandomSeedChecks from './crypto/random-seed-checks.ts';
import cryptoScryptJs from './crypto/scrypt-js.ts';
import cryptoSeedrandomChecks from './crypto/seedrandom-checks.ts';
import cryptoSelfsigned from './crypto/selfsigned.ts';
import cryptoSha1 from './crypto/sha1.ts';
import cryptoSodiumNativeChecks from './crypto/sodium-native-checks.ts';
import cryptoSodiumNativeCiphers from './crypto/sodium-native-ciphers.ts';
import cryptoSodiumNativeCosts from './crypto/sodium-native-costs.ts';
import cryptoSparkMd5 from './crypto/spark-md5.ts';
import cryptoSpeakeasyChecks from './crypto/speakeasy-checks.ts';
import cryptoStandardwebhooksChecks from './crypto/standardwebhooks-checks.ts';
import cryptoStripeChecks from './crypto/stripe-checks.ts';
import cryptoSvixChecks from './crypto/svix-checks.ts';
import cryptoTinyCsrfChecks from './crypto/tiny-csrf-checks.ts';
import cryptoTsMd5 from './crypto/ts-md5.ts';
import cryptoTweetnaclChecks from './crypto/tweetnacl-checks.ts';
import cryptoTweetnaclCiphers from './crypto/tweetnacl-ciphers.ts';
import cryptoTweetnaclExits from './crypto/tweetnacl-exits.ts';
import cryptoTweetnacl from './crypto/tweetnacl.ts';
import cryptoTwilioChecks from './crypto/twilio-checks.ts';
import cryptoUuidChecks from './crypto/uuid-checks.ts';
import cryptoWebCryptoCiphers from './crypto/web-crypto-ciphers.ts';
import cryptoWebCryptoExits from './crypto/web-crypto-exits.ts';
import cryptoWebCrypto from './crypto/web-crypto.ts';
import cryptoWebGlobalChecks from './crypto/web-global-checks.ts';
import cryptoWebcryptoChecks from './crypto/webcrypto-checks.ts';
import databaseAlasql from './database/alasql.ts';
import databaseArangojsQueries from './database/arangojs-queries.ts';
import databaseArangojs from './database/arangojs.ts';
import databaseAzureCosmosQueries from './database/azure-cosmos-queries.ts';
import databaseBetterSqlite3 from './database/better-sqlite3.ts';
import databaseBigquery from './database/bigquery.ts';
import databaseBookshelf from './database/bookshelf.ts';
import databaseCassandraDriver from './database/cassandra-driver.ts';
import databaseCassandraQueries from './database/cassandra-queries.ts';
import databaseClickhouseQueries from './database/clickhouse-queries.ts';
import databaseClickhouse from './database/clickhouse.ts';
import databaseCloudflareD1 from './database/cloudflare-d1.ts';
import databaseConsul from './database/consul.ts';
import databaseCouchbaseQueries from './database/couchbase-queries.ts';
import databaseCouchbase from './database/couchbase.ts';
import databaseDatabasesSql from './database/databases-sql.ts';
import databaseDrizzleDrivers from './database/drizzle-drivers.ts';
import databaseDrizzleKit from './database/drizzle-kit.ts';
import databaseDrizzleMysql2 from './database/drizzle-mysql2.ts';
import databaseDrizzleNodePostgres from './database/drizzle-node-postgres.ts';
import databaseDrizzleOrm from './database/drizzle-orm.ts';
import databaseDrizzlePostgresJs from './database/drizzle-postgres-js.ts';
import databaseDrizzleSqlite from './database/drizzle-sqlite.ts';
import databaseDuckdbNodeApi from './database/duckdb-node-api.ts';
import databaseDuckdb from './database/duckdb.ts';
import databaseElasticsearchLegacy from './database/elasticsearch-legacy.ts';
import databaseElasticsearchQueries from './database/elasticsearch-queries.ts';
import databaseElasticsearch from './database/elasticsearch.ts';
import databaseEtcd3 from './database/etcd3.ts';
import databaseGel from './database/gel.ts';
import databaseGoogleSpanner from './database/google-spanner.ts';
import databaseHanaClient from './database/hana-client.ts';
import databaseHdb from './database/hdb.ts';
import databaseInfluxQueries from './database/influx-queries.ts';
import databaseInflux from './database/influx.ts';
import databaseInfluxdbClientQueries from './database/influxdb-client-queries.ts';
import databaseInfluxdbClient from './database/influxdb-client.ts';
import databaseIoredisScripts from './database/ioredis-scripts.ts';
import databaseIoredis from './database/ioredis.ts';
import databaseJdbc from './database/jdbc.ts';
import databaseKnexQueries from './database/knex-queries.ts';
import databaseKnexRecords from './database/knex-records.ts';
import databaseKnex from './database/knex.ts';
import databaseKyselyRecords from './database/kysely-records.ts';
import databaseKysely from './database/kysely.ts';
import databaseLibsqlClient from './database/libsql-client.ts';
import databaseLokijs from './database/lokijs.ts';
import databaseMariadbQueries from './database/mariadb-queries.ts';
import databaseMariadb from './database/mariadb.ts';
import databaseMarsdb from './database/marsdb.ts';
import databaseMassive from './database/massive.ts';
import databaseMikroOrmQueries from './database/mikro-orm-queries.ts';
import databaseMikroOrmRecords from './database/mikro-orm-records.ts';
import databaseMikroOrm from './database/mikro-orm.ts';
import databaseMinio from './database/minio.ts';
import databaseMongoAnything from './database/mongo-anything.ts';
import databaseMongodbDocuments from './database/mongodb-documents.ts';
import databaseMongodbPatterns from './database/mongodb-patterns.ts';
import databaseMongodb from './database/mongodb.ts';
import databaseMongojs from './database/mongojs.ts';
import databaseMongooseModels from './database/mongoose-models.ts';
import databaseMongoosePatterns from './database/mongoose-patterns.ts';
import databaseMongoose from './database/mongoose.ts';
import databaseMonk from './database/monk.ts';
import databaseMssqlQueries from './database/mssql-queries.ts';
import databaseMssql from './database/mssql.ts';
import databaseMysql from './database/mysql.ts';
import databaseMysql2 from './database/mysql2.ts';
import databaseNanoSelectors from './database/nano-selectors.ts';
import databaseNano from './database/nano.ts';
import databaseNedbPromises from './database/nedb-promises.ts';
import databaseNedb from './database/nedb.ts';
import databaseNeo4jDriver from './database/neo4j-driver.ts';
import databaseNeo4jQueries from './database/neo4j-queries.ts';
import databaseNeonServerless from './database/neon-serverless.ts';
import databaseNestjsMongoose from './database/nestjs-mongoose.ts';
import databaseNestjsTypeorm from './database/nestjs-typeorm.ts';
import databaseNodeFirebird from './database/node-firebird.ts';
import databaseObjectionRecords from './database/objection-records.ts';
import databaseObjection from './database/objection.ts';
import databaseOdbc from './database/odbc.ts';
import databaseOpensearchQueries from './database/opensearch-queries.ts';
import databaseOpensearch from './database/opensearch.ts';
import databaseOracledbQueries from './database/oracledb-queries.ts';
import databaseOracledb from './database/oracledb.ts';
import databasePgBoss from './database/pg-boss.ts';
import databasePgCursor from './database/pg-cursor.ts';
import databasePgFormat from './database/pg-format.ts';
import databasePgPool from './database/pg-pool.ts';
import databasePgPromiseQueries from './database/pg-promise-queries.ts';
import databasePgPromise from './database/pg-promise.ts';
import databasePgQueryStream from './database/pg-query-stream.ts';
import databasePg from './database/pg.ts';
import databasePglite from './database/pglite.ts';
import databasePlanetscaleDatabase from './database/planetscale-database.ts';
import databasePostgresQueries from './database/postgres-queries.ts';
import databasePostgres from './database/postgres.ts';
import databasePouchdb from './database/pouchdb.ts';
import databasePrismaAdapterMariadb from './database/prisma-adapter-mariadb.ts';
import databasePrismaAdapterMssql from './database/prisma-adapter-mssql.ts';
import databasePrismaAdapterPg from './database/prisma-adapter-pg.ts';
import databasePrismaAnything from './database/prisma-anything.ts';
import databasePrismaClient from './database/prisma-client.ts';
import databasePrismaProject from './database/prisma-project.ts';
import databasePrismaQueries from './database/prisma-queries.ts';
import databasePrismaRecords from './database/prisma-records.ts';
import databaseProjectModels from './database/project-models.ts';
import databaseProjectTables from './database/project-tables.ts';
import databasePromiseMysql from './database/promise-mysql.ts';
import databaseRedisScripts from './database/redis-scripts.ts';
import databaseRedis from './database/redis.ts';
import databaseSequelizeCore from './database/sequelize-core.ts';
import databaseSequelizeQueries from './database/sequelize-queries.ts';
import databaseSequelizeRecords from './database/sequelize-records.ts';
import databaseSequelize from './database/sequelize.ts';
import databaseSlonikSqlTagRaw from './database/slonik-sql-tag-raw.ts';
import databaseSlonik from './database/slonik.ts';
import databaseSnowflakeSdk from './database/snowflake-sdk.ts';
import databaseSqlAnything from './database/sql-anything.ts';
import databaseSqlBuildersAnything from './database/sql-builders-anything.ts';
import databaseSqlJs from './database/sql-js.ts';
import databaseSqlTemplateStrings from './database/sql-template-strings.ts';
import databaseSqlTemplateTag from './database/sql-template-tag.ts';
import databaseSqlite from './database/sqlite.ts';
import databaseSqlite3 from './database/sqlite3.ts';
import databaseSqlstring from './database/sqlstring.ts';
import databaseSquel from './database/squel.ts';
import databaseSupabaseSsr from './database/supabase-ssr.ts';
import databaseSupabase from './database/supabase.ts';
import databaseSurrealdb from './database/surrealdb.ts';
import databaseTediousQueries from './database/tedious-queries.ts';
import databaseTedious from './database/tedious.ts';
import databaseTypegoose from './database/typegoose.ts';
import databaseTypeormQueries from './database/typeorm-queries.ts';
import databaseTypeormRecords from './database/typeorm-records.ts';
import databaseTypeorm from './database/typeorm.ts';
import databaseVercelPostgres from './database/vercel-postgres.ts';
import databaseWaddler from './database/waddler.ts';
import directoryActivedirectory2 from './directory/activedirectory2.ts';
import directoryLdapEscape from './directory/ldap-escape.ts';
import directoryLdapauthFork from './directory/ldapauth-fork.ts';
import directoryLdapjs from './directory/ldapjs.ts';
import directoryLdapts from './directory/ldapts.ts';
import directoryPassportLdapauth from './directory/passport-ldapauth.ts';
import filesDel from './files/del.ts';
import filesExceljs from './files/exceljs.ts';
import filesFastGlob from './files/fast-glob.ts';
import filesFluentFfmpeg from './files/fluent-ffmpeg.ts';
import filesFsExtraExits from './files/fs-extra-exits.ts';
import filesFsExtra from './files/fs-extra.ts';
import filesFsJetpack from './files/fs-jetpack.ts';
import filesGlob from './files/glob.ts';
import filesGlobby from './files/globby.ts';
import filesGm from './files/gm.ts';
import filesGracefulFsExits from './files/graceful-fs-exits.ts';
import filesGracefulFs from './files/graceful-fs.ts';
import filesJsonfile from './files/jsonfile.ts';
import filesLoadJsonFile from './files/load-json-file.ts';
import filesMkdirp from './files/mkdirp.ts';
import filesMv from './files/mv.ts';
import filesNcp from './files/ncp.ts';
import filesRimraf from './files/rimraf.ts';
import filesSharp from './files/sharp.ts';
import filesTinyGlob from './files/tiny-glob.ts';
import filesWriteFileAtomic from './files/write-file-atomic.ts';
import filesWriteJsonFile from './files/write-json-file.ts';
import filesXlsx from './files/xlsx.ts';
import functionAwsLambdaErrors from './function/aws-lambda-errors.ts';
import functionAwsLambdaSecrets from './function/aws-lambda-secrets.ts';
import functionAwsLambda from './function/aws-lambda.ts';
import functionAzureFunctionsErrors from './function/azure-functions-errors.ts';
import functionAzureFunctions from './function/azure-functions.ts';
import functionCloudflareWorkersModule from './function/cloudflare-workers-module.ts';
import functionCloudflareWorkers from './function/cloudflare-workers.ts';
import functionEffectFunction from './function/effect-function.ts';
import functionEffect from './function/effect.ts';
import functionFirebaseFunctionsFirestore from './function/firebase-functions-firestore.ts';
import functionFirebaseFunctionsHttps from './function/firebase-functions-https.ts';
import functionFirebaseFunctions from './function/firebase-functions.ts';
import functionFpTs from './function/fp-ts.ts';
import functionGoogleFunctionsFramework from './function/google-functions-framework.ts';
import functionLodashFp from './function/lodash-fp.ts';
import functionMiddyCore from './function/middy-core.ts';
import functionNetlifyEdge from './function/netlify-edge.ts';
import functionRxjs from './function/rxjs.ts';
import graphqlApolloServerErrors from './graphql/apollo-server-errors.ts';
import graphqlApolloServer from './graphql/apollo-server.ts';
import graphqlExpressGraphql from './graphql/express-graphql.ts';
import graphqlGraphqlErrors from './graphql/graphql-errors.ts';
import graphqlGraphqlHttp from './graphql/graphql-http.ts';
import graphqlGraphqlResolvers from './graphql/graphql-resolvers.ts';
import graphqlGraphqlToolsSchema from './graphql/graphql-tools-schema.ts';
import graphqlGraphqlTypeJson from './graphql/graphql-type-json.ts';
import graphqlGraphqlYogaErrors from './graphql/graphql-yoga-errors.ts';
import graphqlGraphqlYoga from './graphql/graphql-yoga.ts';
import graphqlGraphql from './graphql/graphql.ts';
import graphqlMercurius from './graphql/mercurius.ts';
import graphqlNexus from './graphql/nexus.ts';
import graphqlPothosElsewhere from './graphql/pothos-elsewhere.ts';
import graphqlPothos from './graphql/pothos.ts';
import graphqlTypeGraphql from './graphql/type-graphql.ts';
import logAmplitudeBrowser from './log/amplitude-browser.ts';
import logAmplitude from './log/amplitude.ts';
import logBunyan from './log/bunyan.ts';
import logConsola from './log/consola.ts';
import logConsole from './log/console.ts';
import logDatadogBrowserLogs from './log/datadog-browser-logs.ts';
import logDatadogBrowserRum from './log/datadog-browser-rum.ts';
import logDdTrace from './log/dd-trace.ts';
import logDebug from './log/debug.ts';
import logElectronLog from './log/electron-log.ts';
import logExpressLog from './log/express-log.ts';
import logFastifyLog from './log/fastify-log.ts';
import logFirebaseFunctionsLog from './log/firebase-functions-log.ts';
import logFirebaseFunctionsLogger from './log/firebase-functions-logger.ts';
import logLog4js from './log/log4js.ts';
import logLoglevel from './log/loglevel.ts';
import logMixpanelBrowser from './log/mixpanel-browser.ts';
import logMixpanel from './log/mixpanel.ts';
import logMorgan from './log/morgan.ts';
import logNestjsLogger from './log/nestjs-logger.ts';
import logNestjsPino from './log/nestjs-pino.ts';
import logNpmlog from './log/npmlog.ts';
import logOpentelemetryLogs from './log/opentelemetry-logs.ts';
import logOpentelemetry from './log/opentelemetry.ts';
import logPinoHttp from './log/pino-http.ts';
import logPino from './log/pino.ts';
import logPosthogJs from './log/posthog-js.ts';
import logPosthog from './log/posthog.ts';
import logProcessOutput from './log/process-output.ts';
import logProjectLogger from './log/project-logger.ts';
import logRoarr from './log/roarr.ts';
import logSegmentAnalyticsNext from './log/segment-analytics-next.ts';
import logSegmentAnalytics from './log/segment-analytics.ts';
import logSentry from './log/sentry.ts';
import logSignale from './log/signale.ts';
import logTslog from './log/tslog.ts';
import logWinston from './log/winston.ts';
import mailEmailjs from './mail/emailjs.ts';
import mailImapSimple from './mail/imap-simple.ts';
import mailImap from './mail/imap.ts';
import mailImapflow from './mail/imapflow.ts';
import mailNodePop3 from './mail/node-pop3.ts';
import mailNodemailerTransports from './mail/nodemailer-transports.ts';
import mailNodemailer from './mail/nodemailer.ts';
import nodeBufferMemory from './node/buffer-memory.ts';
import nodeBuffer from './node/buffer.ts';
import nodeChildProcess from './node/child-process.ts';
import nodeCluster from './node/cluster.ts';
import nodeConstants from './node/constants.ts';
import nodeCryptoSecrets from './node/crypto-secrets.ts';
import nodeCryptoSizes from './node/crypto-sizes.ts';
import nodeCrypto from './node/crypto.ts';
import nodeDgram from './node/dgram.ts';
import nodeDnsPromises from './node/dns-promises.ts';
import nodeDns from './node/dns.ts';
import nodeEvaluation from './node/evaluation.ts';
import nodeFsAnything from './node/fs-anything.ts';
import nodeFsBytes from './node/fs-bytes.ts';
import nodeFsExits from './node/fs-exits.ts';
import nodeFsLogs from './node/fs-logs.ts';
import nodeFsModes from './node/fs-modes.ts';
import nodeFsPromisesBytes from './node/fs-promises-bytes.ts';
import nodeFsPromisesExits from './node/fs-promises-exits.ts';
import nodeFsPromisesLogs from './node/fs-promises-logs.ts';
import nodeFsPromisesModes from './node/fs-promises-modes.ts';
import nodeFsPromises from './node/fs-promises.ts';
import nodeFs from './node/fs.ts';
import nodeGlobal from './node/global.ts';
import nodeHeapdump from './node/heapdump.ts';
import nodeHttpErrors from './node/http-errors.ts';
import nodeHttpSecrets from './node/http-secrets.ts';
import nodeHttp from './node/http.ts';
import nodeHttp2Errors from './node/http2-errors.ts';
import nodeHttp2 from './node/http2.ts';
import nodeHttps from './node/https.ts';
import nodeInspectorPromises from './node/inspector-promises.ts';
import nodeInspector from './node/inspector.ts';
import nodeModule from './node/module.ts';
import nodeNetBytes from './node/net-bytes.ts';
import nodeNet from './node/net.ts';
import nodeOs from './node/os.ts';
import nodePath from './node/path.ts';
import nodeProcessErrors from './node/process-errors.ts';
import nodeProcessMemory from './node/process-memory.ts';
import nodeProcessModes from './node/process-modes.ts';
import nodeProcessSecrets from './node/process-secrets.ts';
import nodeProcess from './node/process.ts';
import nodePromisify from './node/promisify.ts';
import nodeQuerystring from './node/querystring.ts';
import nodeReadlinePromises from './node/readline-promises.ts';
import nodeReadline from './node/readline.ts';
import nodeSizes from './node/sizes.ts';
import nodeSqlite from './node/sqlite.ts';
import nodeStreamConsumers from './node/stream-consumers.ts';
import nodeStreamPromises from './node/stream-promises.ts';
import nodeStream from './node/stream.ts';
import nodeStringDecoder from './node/string-decoder.ts';
import nodeText from './node/text.ts';
import nodeTimersGlobal from './node/timers-global.ts';
import nodeTimersPromises from './node/timers-promises.ts';
import nodeTimers from './node/timers.ts';
import nodeTls from './node/tls.ts';
import nodeUrl from './node/url.ts';
import nodeUtil from './node/util.ts';
import nodeV8Memory from './node/v8-memory.ts';
import nodeV8 from './node/v8.ts';
import nodeVm from './node/vm.ts';
import nodeWebErrors from './node/web-errors.ts';
import nodeWorkerThreads from './node/worker-threads.ts';
import nodeZlib from './node/zlib.ts';
import programActionsExec from './program/actions-exec.ts';
import programArg from './program/arg.ts';
import programAsync from './program/async.ts';
import programBluebird from './program/bluebird.ts';
import programBunExits from './program/bun-exits.ts';
import programBun from './program/bun.ts';
import programCac from './program/cac.ts';
import programChildProcessPromise from './program/child-process-promise.ts';
import programCommander from './program/commander.ts';
import programCrossSpawn from './program/cross-spawn.ts';
import programDenoExits from './program/deno-exits.ts';
import programDeno from './program/deno.ts';
import programDockerode from './program/dockerode.ts';
import programDotenv from './program/dotenv.ts';
import programEsprima from './program/esprima.ts';
import programEval5 from './program/eval5.ts';
import programExeca from './program/execa.ts';
import programExpoSpawnAsync from './program/expo-spawn-async.ts';
import programExprEval from './program/expr-eval.ts';
import programForegroundChild from './program/foreground-child.ts';
import programGenerateFunction from './program/generate-function.ts';
import programInquirerPrompts from './program/inquirer-prompts.ts';
import programIsolatedVm from './program/isolated-vm.ts';
import programJsonpathPlus from './program/jsonpath-plus.ts';
import programJsonpath from './program/jsonpath.ts';
import programMathjs from './program/mathjs.ts';
import programMeow from './program/meow.ts';
import programMinimist from './program/minimist.ts';
import programNanoSpawn from './program/nano-spawn.ts';
import programNodeCmd from './program/node-cmd.ts';
import programNodePty from './program/node-pty.ts';
import programNodeSsh from './program/node-ssh.ts';
import programNotevil from './program/notevil.ts';
import programNpmcliPromiseSpawn from './program/npmcli-promise-spawn.ts';
import programOpen from './program/open.ts';
import programPromisifyChildProcess from './program/promisify-child-process.ts';
import programPrompts from './program/prompts.ts';
import programSafeEval from './program/safe-eval.ts';
import programShelljs from './program/shelljs.ts';
import programSimpleGit from './program/simple-git.ts';
import programSsh2 from './program/ssh2.ts';
import programStaticEval from './program/static-eval.ts';
import programSudoPrompt from './program/sudo-prompt.ts';
import programTeenProcess from './program/teen-process.ts';
import programTinyexec from './program/tinyexec.ts';
import programVm2 from './program/vm2.ts';
import programYargs from './program/yargs.ts';
import programZx from './program/zx.ts';
import renderAngularCore from './render/angular-core.ts';
import renderAngularPlatformBrowser from './render/angular-platform-browser.ts';
import renderAngularRouter from './render/angular-router.ts';
import renderBootbox from './render/bootbox.ts';
import renderBootstrap from './render/bootstrap.ts';
import renderBraintreeSanitizeUrl from './render/braintree-sanitize-url.ts';
import renderCheerio from './render/cheerio.ts';
import renderD3Selection from './render/d3-selection.ts';
import renderDompurify from './render/dompurify.ts';
import renderEscapeHtml from './render/escape-html.ts';
import renderHe from './render/he.ts';
import renderHighlightJs from './render/highlight-js.ts';
import renderHtmPreact from './render/htm-preact.ts';
import renderHtm from './render/htm.ts';
import renderHtmlPdf from './render/html-pdf.ts';
import renderHtmlReactParser from './render/html-react-parser.ts';
import renderInsane from './render/insane.ts';
import renderIzitoast from './render/izitoast.ts';
import renderJquery from './render/jquery.ts';
import renderKnockout from './render/knockout.ts';
import renderLeaflet from './render/leaflet.ts';
import renderLitSvg from './render/lit-svg.ts';
import renderLitTemplates from './render/lit-templates.ts';
import renderLit from './render/lit.ts';
import renderMapboxGl from './render/mapbox-gl.ts';
import renderMarkdownIt from './render/markdown-it.ts';
import renderMarked from './render/marked.ts';
import renderMicromark from './render/micromark.ts';
import renderMithril from './render/mithril.ts';
import renderNextLink from './render/next-link.ts';
import renderNextNavigation from './render/next-navigation.ts';
import renderNextRouter from './render/next-router.ts';
import renderNoty from './render/noty.ts';
import renderNotyf from './render/notyf.ts';
import renderPrismjs from './render/prismjs.ts';
import renderQuill from './render/quill.ts';
import renderReactDomServer from './render/react-dom-server.ts';
import renderReactMarkdown from './render/react-markdown.ts';
import renderReactRouterDom from './render/react-router-dom.ts';
import renderReactRouter from './render/react-router.ts';
import renderReact from './render/react.ts';
import renderRemark from './render/remark.ts';
import renderRemarkable from './render/remarkable.ts';
import renderSanitizeHtml from './render/sanitize-html.ts';
import renderShiki from './render/shiki.ts';
import renderShowdown from './render/showdown.ts';
import renderSnarkdown from './render/snarkdown.ts';
import renderSolidRouter from './render/solid-router.ts';
import renderSolid from './render/solid.ts';
import renderStriptags from './render/striptags.ts';
import renderSweetalert2 from './render/sweetalert2.ts';
import renderTippyJs from './render/tippy-js.ts';
import renderToastr from './render/toastr.ts';
import renderVueRouter from './render/vue-router.ts';
import renderVue from './render/vue.ts';
import renderXss from './render/xss.ts';
import requestAgentkeepalive from './request/agentkeepalive.ts';
import requestAngularHttp from './request/angular-http.ts';
import requestApolloClient from './request/apollo-client.ts';
import requestAxios from './request/axios.ts';
import requestBasicFtp from './request/basic-ftp.ts';
import requestBent from './request/bent.ts';
import requestChromeRemoteInterface from './request/chrome-remote-interface.ts';
import requestCrossFetch from './request/cross-fetch.ts';
import requestDownload from './request/download.ts';
import requestEventsource from './request/eventsource.ts';
import requestExpressHttpProxy from './request/express-http-proxy.ts';
import requestFastifyHttpProxy from './request/fastify-http-proxy.ts';
import requestFastifyReplyFrom from './request/fastify-reply-from.ts';
import requestFollowRedirects from './request/follow-redirects.ts';
import requestFtp from './request/ftp.ts';
import requestGaxios from './request/gaxios.ts';
import requestGot from './request/got.ts';
import requestGraphqlRequest from './request/graphql-request.ts';
import requestHttpProxyMiddleware from './request/http-proxy-middleware.ts';
import requestHttpProxy from './request/http-proxy.ts';
import requestHttpsProxyAgent from './request/https-proxy-agent.ts';
import requestImageDownloader from './request/image-downloader.ts';
import requestIsomorphicFetch from './request/isomorphic-fetch.ts';
import requestJsdom from './request/jsdom.ts';
import requestKy from './request/ky.ts';
import requestMakeFetchHappen from './request/make-fetch-happen.ts';
import requestNeedle from './request/needle.ts';
import requestNestjsAxios from './request/nestjs-axios.ts';
import requestNitro from './request/nitro.ts';
import requestNodeFetch from './request/node-fetch.ts';
import requestNormalizeUrl from './request/normalize-url.ts';
import requestOfetch from './request/ofetch.ts';
import requestOpenGraphScraper from './request/open-graph-scraper.ts';
import requestOpenidClient from './request/openid-client.ts';
import requestPhin from './request/phin.ts';
import requestReconnectingWebsocket from './request/reconnecting-websocket.ts';
import requestRequest from './request/request.ts';
import requestRssParser from './request/rss-parser.ts';
import requestSimpleGet from './request/simple-get.ts';
import requestSoap from './request/soap.ts';
import requestSocketIoClient from './request/socket-io-client.ts';
import requestSockjsClient from './request/sockjs-client.ts';
import requestSuperagent from './request/superagent.ts';
import requestTelnetClient from './request/telnet-client.ts';
import requestTrpcClient from './request/trpc-client.ts';
import requestTunnel from './request/tunnel.ts';
import requestUndici from './request/undici.ts';
import requestUnirest from './request/unirest.ts';
import requestUrllib from './request/urllib.ts';
import requestUrqlCore from './request/urql-core.ts';
import requestWebBodies from './request/web-bodies.ts';
import requestWebsocket from './request/websocket.ts';
import requestWkhtmltopdf from './request/wkhtmltopdf.ts';
import requestWreck from './request/wreck.ts';
import requestWretch from './request/wretch.ts';
import requestWs from './request/ws.ts';
import serializationBson from './serialization/bson.ts';
import serializationCryo from './serialization/cryo.ts';
import serializationFuncster from './serialization/funcster.ts';
import serializationJsYamlJsTypes from './serialization/js-yaml-js-types.ts';
import serializationJsYaml from './serialization/js-yaml.ts';
import serializationJson from './serialization/json.ts';
import serializationNodeSerialize from './serialization/node-serialize.ts';
import serializationSerializeJavascript from './serialization/serialize-javascript.ts';
import serializationSerializeToJs from './serialization/serialize-to-js.ts';
import serializationSeroval from './serialization/seroval.ts';
import templateArtTemplate from './template/art-template.ts';
import templateConsolidate from './template/consolidate.ts';
import templateDot from './template/dot.ts';
import templateDust from './template/dust.ts';
import templateEjs from './template/ejs.ts';
import templateEta from './template/eta.ts';
import templateExpressHandlebars from './template/express-handlebars.ts';
import templateFastifyView from './template/fastify-view.ts';
import templateHandlebars from './template/handlebars.ts';
import templateHapiVision from './template/hapi-vision.ts';
import templateHoganJs from './template/hogan-js.ts';
import templateKoaRender from './template/koa-render.ts';
import templateLiquidjs from './template/liquidjs.ts';
import templateLodashTemplate from './template/lodash-template.ts';
import templateLodash from './template/lodash.ts';
import templateMustache from './template/mustache.ts';
import templateNunjucks from './template/nunjucks.ts';
import templatePug from './template/pug.ts';
import templateSquirrelly from './template/squirrelly.ts';
import templateSwigTemplates from './template/swig-templates.ts';
import templateTwig from './template/twig.ts';
import templateUnderscore from './template/underscore.ts';
import templateVash from './template/vash.ts';
import templateVelocityjs from './template/velocityjs.ts';
import textClone from './text/clone.ts';
import textDateFns from './text/date-fns.ts';
import textDayjs from './text/dayjs.ts';
import textDeepExtend from './text/deep-extend.ts';
import textDeepSet from './text/deep-set.ts';
import textDeepmerge from './text/deepmerge.ts';
import textDefaultsDeep from './text/defaults-deep.ts';
import textDefu from './text/defu.ts';
import textDotProp from './text/dot-prop.ts';
import textDset from './text/dset.ts';
import textEntities from './text/entities.ts';
import textEscapeStringRegexp from './text/escape-string-regexp.ts';
import textExtend from './text/extend.ts';
import textFlat from './text/flat.ts';
import textHoek from './text/hoek.ts';
import textHtmlEntities from './text/html-entities.ts';
import textIconvLite from './text/iconv-lite.ts';
import textImmer from './text/immer.ts';
import textIsPathInside from './text/is-path-inside.ts';
import textJsBase64 from './text/js-base64.ts';
import textLodashSet from './text/lodash-set.ts';
import textLodashSetwith from './text/lodash-setwith.ts';
import textLodash from './text/lodash.ts';
import textLuxon from './text/luxon.ts';
import textMergeDeep from './text/merge-deep.ts';
import textMoment from './text/moment.ts';
import textMs from './text/ms.ts';
import textObjectPath from './text/object-path.ts';
import textPathIsInside from './text/path-is-inside.ts';
import textQs from './text/qs.ts';
import textQueryString from './text/query-string.ts';
import textRamda from './text/ramda.ts';
import textSanitizeFilename from './text/sanitize-filename.ts';
import textSetValue from './text/set-value.ts';
import textShellEscape from './text/shell-escape.ts';
import textShellQuote from './text/shell-quote.ts';
import textSlugify from './text/slugify.ts';
import textUnderscore from './text/underscore.ts';
import textUuid from './text/uuid.ts';
import tokenExpressJwtTokens from './token/express-jwt-tokens.ts';
import tokenFastJwtSecrets from './token/fast-jwt-secrets.ts';
import tokenFastJwtTokens from './token/fast-jwt-tokens.ts';
import tokenFastifyJwtTokens from './token/fastify-jwt-tokens.ts';
import tokenHonoJwtSecrets from './token/hono-jwt-secrets.ts';
import tokenHonoJwtTokens from './token/hono-jwt-tokens.ts';
import tokenJoseSecrets from './token/jose-secrets.ts';
import tokenJoseTokens from './token/jose-tokens.ts';
import tokenJsonwebtokenSecrets from './token/jsonwebtoken-secrets.ts';
import tokenJsonwebtokenTokens from './token/jsonwebtoken-tokens.ts';
import tokenJwtDecodeTokens from './token/jwt-decode-tokens.ts';
import tokenKoaJwtTokens from './token/koa-jwt-tokens.ts';
import tokenNestjsJwtSecrets from './token/nestjs-jwt-secrets.ts';
import tokenNestjsJwtTokens from './token/nestjs-jwt-tokens.ts';
import tokenPassportJwtTokens from './token/passport-jwt-tokens.ts';
import webAdonisjsApp from './web/adonisjs-app.ts';
import webAdonisjsCoreHttp from './web/adonisjs-core-http.ts';
import webAdonisjsRouter from './web/adonisjs-router.ts';
import webAstroActions from './web/astro-actions.ts';
import webAstroMiddleware from './web/astro-middleware.ts';
import webAstroSchema from './web/astro-schema.ts';
import webAstro from './web/astro.ts';
import webBasicAuth from './web/basic-auth.ts';
import webBun from './web/bun.ts';
import webBusboy from './web/busboy.ts';
import webClientCertificateAuth from './web/client-certificate-auth.ts';
import webCoBody from './web/co-body.ts';
import webConnect from './web/connect.ts';
import webContentDisposition from './web/content-disposition.ts';
import webCookie from './web/cookie.ts';
import webDeno from './web/deno.ts';
import webEgg from './web/egg.ts';
import webElysia from './web/elysia.ts';
import webErrorhandler from './web/errorhandler.ts';
import webExpressAccounts from './web/express-accounts.ts';
import webExpressAsyncHandler from './web/express-async-handler.ts';
import webExpressErrors from './web/express-errors.ts';
import webExpressFileupload from './web/express-fileupload.ts';
import webExpressPatterns from './web/express-patterns.ts';
import webExpressPromiseRouter from './web/express-promise-router.ts';
import webExpressRateLimit from './web/express-rate-limit.ts';
import webExpressSecrets from './web/express-secrets.ts';
import webExpressWs from './web/express-ws.ts';
import webExpressZodApi from './web/express-zod-api.ts';
import webExpress from './web/express.ts';
import webFastifyAccounts from './web/fastify-accounts.ts';
import webFastifyDatabases from './web/fastify-databases.ts';
import webFastifyErrors from './web/fastify-errors.ts';
import webFastifyHelmet from './web/fastify-helmet.ts';
import webFastifyPatterns from './web/fastify-patterns.ts';
import webFastifyPlugin from './web/fastify-plugin.ts';
import webFastifySecrets from './web/fastify-secrets.ts';
import webFastifyStatic from './web/fastify-static.ts';
import webFastifyWebsocket from './web/fastify-websocket.ts';
import webFastify from './web/fastify.ts';
import webFeathersExpress from './web/feathers-express.ts';
import webFeathersKoa from './web/feathers-koa.ts';
import webFeathers from './web/feathers.ts';
import webFindMyWay from './web/find-my-way.ts';
import webFormidable from './web/formidable.ts';
import webGatsby from './web/gatsby.ts';
import webH3Errors from './web/h3-errors.ts';
import webH3 from './web/h3.ts';
import webHapiBoomErrors from './web/hapi-boom-errors.ts';
import webHapiErrors from './web/hapi-errors.ts';
import webHapiInert from './web/hapi-inert.ts';
import webHapiSecrets from './web/hapi-secrets.ts';
import webHapi from './web/hapi.ts';
import webHelmet from './web/helmet.ts';
import webHonoAccounts from './web/hono-accounts.ts';
import webHonoCookie from './web/hono-cookie.ts';
import webHonoErrors from './web/hono-errors.ts';
import webHonoFactory from './web/hono-factory.ts';
import webHonoHtml from './web/hono-html.ts';
import webHonoNodeServer from './web/hono-node-server.ts';
import webHonoSecrets from './web/hono-secrets.ts';
import webHonoSecureHeaders from './web/hono-secure-headers.ts';
import webHonoServeStatic from './web/hono-serve-static.ts';
import webHonoValidator from './web/hono-validator.ts';
import webHonoZodOpenapi from './web/hono-zod-openapi.ts';
import webHono from './web/hono.ts';
import webHsts from './web/hsts.ts';
import webHttpServer from './web/http-server.ts';
import webHyperExpress from './web/hyper-express.ts';
import webIttyRouter from './web/itty-router.ts';
import webKoaAccounts from './web/koa-accounts.ts';
import webKoaErrors from './web/koa-errors.ts';
import webKoaHelmet from './web/koa-helmet.ts';
import webKoaRouter from './web/koa-router.ts';
import webKoaSecrets from './web/koa-secrets.ts';
import webKoaSend from './web/koa-send.ts';
import webKoaStatic from './web/koa-static.ts';
import webKoa from './web/koa.ts';
import webLoopbackRest from './web/loopback-rest.ts';
import webLusca from './web/lusca.ts';
import webMicro from './web/micro.ts';
import webMiddleware from './web/middleware.ts';
import webMidwayKoa from './web/midway-koa.ts';
import webMidway from './web/midway.ts';
import webMulter from './web/multer.ts';
import webMultiparty from './web/multiparty.ts';
import webNestjsCommon from './web/nestjs-common.ts';
import webNestjsCore from './web/nestjs-core.ts';
import webNestjsErrors from './web/nestjs-errors.ts';
import webNestjsGraphql from './web/nestjs-graphql.ts';
import webNestjsPlatformExpress from './web/nestjs-platform-express.ts';
import webNestjsPlatformFastify from './web/nestjs-platform-fastify.ts';
import webNestjsWebsockets from './web/nestjs-websockets.ts';
import webNextAuthJwt from './web/next-auth-jwt.ts';
import webNextAuth from './web/next-auth.ts';
import webNextCache from './web/next-cache.ts';
import webNextConnect from './web/next-connect.ts';
import webNextErrors from './web/next-errors.ts';
import webNextHeaders from './web/next-headers.ts';
import webNextNavigation from './web/next-navigation.ts';
import webNextRouter from './web/next-router.ts';
import webNextServerErrors from './web/next-server-errors.ts';
import webNextServer from './web/next-server.ts';
import webNext from './web/next.ts';
import webNitroCaches from './web/nitro-caches.ts';
import webNocache from './web/nocache.ts';
import webOak from './web/oak.ts';
import webPassportClientCert from './web/passport-client-cert.ts';
import webPassportLocal from './web/passport-local.ts';
import webPayload from './web/payload.ts';
import webPolka from './web/polka.ts';
import webProcedures from './web/procedures.ts';
import webQs from './web/qs.ts';
import webQwikCity from './web/qwik-city.ts';
import webRateLimiterFlexible from './web/rate-limiter-flexible.ts';
import webRawBody from './web/raw-body.ts';
import webReactRouterDom from './web/react-router-dom.ts';
import webReactRouterErrors from './web/react-router-errors.ts';
import webReactRouter from './web/react-router.ts';
import webRestifyErrors from './web/restify-errors.ts';
import webRestify from './web/restify.ts';
import webRoutingControllers from './web/routing-controllers.ts';
import webSails from './web/sails.ts';
import webSend from './web/send.ts';
import webServeHandler from './web/serve-handler.ts';
import webServeIndex from './web/serve-index.ts';
import webServeStatic from './web/serve-static.ts';
import webSirv from './web/sirv.ts';
import webSocketIoErrors from './web/socket-io-errors.ts';
import webSocketIo from './web/socket-io.ts';
import webSolidStart from './web/solid-start.ts';
import webStrapi from './web/strapi.ts';
import webSveltejsKitErrors from './web/sveltejs-kit-errors.ts';
import webSveltejsKit from './web/sveltejs-kit.ts';
import webTanstackStart from './web/tanstack-start.ts';
import webTinyhttp from './web/tinyhttp.ts';
import webTrpcServerErrors from './web/trpc-server-errors.ts';
import webTrpcServer from './web/trpc-server.ts';
import webTsRestCore from './web/ts-rest-core.ts';
import webTsRestExpress from './web/ts-rest-express.ts';
import webTsRestFastify from './web/ts-rest-fastify.ts';
import webTsRestNest from './web/ts-rest-nest.ts';
import webTsoa from './web/tsoa.ts';
import webUwebsockets from './web/uwebsockets.ts';
import webVercelNode from './web/vercel-node.ts';
import webZodiosExpress from './web/zodios-express.ts';
import xmlFastXmlParser from './xml/fast-xml-parser.ts';
import xmlFontoxpath from './xml/fontoxpath.ts';
import xmlLibxmljs from './xml/libxmljs.ts';
import xmlNodeExpat from './xml/node-expat.ts';
import xmlSax from './xml/sax.ts';
import xmlSaxonJs from './xml/saxon-js.ts';
import xmlXml2js from './xml/xml2js.ts';
import xmlXmldom from './xml/xmldom.ts';
import xmlXpath from './xml/xpath.ts';

/** Every described package. */
export const packages: readonly PackageFacts[] = [
  archiveAdmZip,
  archiveArchiver,
  archiveCompressing,
  archiveDecompress,
  archiveExtractZip,
  archiveJszip,
  archiveNodeStreamZip,
  archiveTarFs,
  archiveTarStream,
  archiveTar,
  archiveUnzipper,
  archiveYauzl,
  brokerAgenda,
  brokerAmqpConnectionManager,
  brokerAmqplib,
  brokerAwsSdkSqs,
  brokerAwsSqsMessages,
  brokerAzureEventHubs,
  brokerAzureServiceBus,
  brokerBeeQueue,
  brokerBull,
  brokerBullmq,
  brokerFaye,
  brokerGoogleCloudPubsub,
  brokerGrpc,
  brokerKafkaNode,
  brokerKafkajs,
  brokerModelcontextprotocolSdk,
  brokerMoleculer,
  brokerMqtt,
  brokerNatsWs,
  brokerNats,
  brokerNestjsBull,
  brokerNestjsBullmq,
  brokerNestjsMessages,
  brokerNestjsMicroservices,
  brokerPrimus,
  brokerPulsarClient,
  brokerRascal,
  brokerRheaPromise,
  brokerRhea,
  brokerSockjs,
  brokerSqsConsumer,
  brokerStompit,
  brokerStompjsLegacy,
  brokerStompjs,
  brokerXmlrpc,
  browserAnything,
  browserAsyncStorage,
  browserCaches,
  browserDomExits,
  browserDom,
  browserElectron,
  browserIdbKeyval,
  browserIdb,
  browserJsCookie,
  browserJsdom,
  browserJsx,
  browserLocalforage,
  browserParsedNodes,
  browserPlaywright,
  browserPuppeteer,
  browserSeleniumWebdriverBrowsers,
  browserSeleniumWebdriver,
  browserWebdriverio,
  chatDiscordJs,
  chatGrammy,
  chatMatrixBotSdk,
  chatNodeTelegramBotApi,
  chatOctokitApp,
  chatOctokitWebhooks,
  chatProbot,
  chatSlackBolt,
  chatTelegraf,
  chatTmi,
  chatWhatsappWeb,
  checkAjvJtd,
  checkAjv,
  checkArktype,
  checkCelebrate,
  checkClassTransformer,
  checkClassValidator,
  checkEffect,
  checkExpressJoiValidation,
  checkExpressJsonValidatorMiddleware,
  checkExpressMongoSanitize,
  checkExpressValidator,
  checkFastestValidator,
  checkHonoArktypeValidator,
  checkHonoStandardValidator,
  checkHonoTypeboxValidator,
  checkHonoValibotValidator,
  checkHonoZodValidator,
  checkIoTs,
  checkJoi,
  checkMongoSanitize,
  checkNestjsValidation,
  checkRuntypes,
  checkSuperstruct,
  checkTypeboxCompiler,
  checkTypeboxValue,
  checkTypebox,
  checkValibot,
  checkValidator,
  checkYup,
  checkZodExpressMiddleware,
  checkZod,
  cloudAwsAthena,
  cloudAwsKmsExits,
  cloudAwsRdsData,
  cloudAwsSdkClients,
  cloudAwsSdkQueries,
  cloudAwsSdkSecrets,
  cloudAwsSdkV3,
  cloudAwsSdk,
  cloudAwsSecrets,
  cloudAwsSsmSecrets,
  cloudAzureCoreRestPipeline,
  cloudAzureCosmos,
  cloudAzureKeyvaultSecrets,
  cloudAzureStorage,
  cloudCdkApigateway,
  cloudCdkApigatewayv2,
  cloudCdkCloudfrontOrigins,
  cloudCdkCloudfront,
  cloudCdkEcsPatterns,
  cloudCdkElasticloadbalancing,
  cloudCdkElasticloadbalancingv2,
  cloudCdkOpensearchservice,
  cloudDynamodbDocuments,
  cloudDynamodbQueries,
  cloudFirebaseAdminSecrets,
  cloudFirebaseAdmin,
  cloudGoogleCloudFirestore,
  cloudGoogleCloud,
  cloudGoogleSecretManager,
  cloudKubernetesClient,
  cloudNodeVaultSecrets,
  cloudNodeVault,
  cloudPulumiAws,
  cloudPulumiAwsx,
  cloudPulumiAzureNative,
  cloudPulumiAzure,
  cloudPulumiGcp,
  cloudSmithyNodeHttpHandler,
  credentialArgon2Credentials,
  credentialAuthCoreProvidersCredentials,
  credentialAwsSdkCredentials,
  credentialAxiosCredentials,
  credentialAzureIdentityCredentials,
  credentialAzureStorageBlobCredentials,
  credentialBcryptCredentials,
  credentialBetterAuthCredentials,
  credentialCloudinaryCredentials,
  credentialCookieParserCredentials,
  credentialCookieSessionCredentials,
  credentialCryptoCredentials,
  credentialCryptoJsCredentials,
  credentialDiscordJsCredentials,
  credentialExpressBasicAuthCredentials,
  credentialExpressJwtCredentials,
  credentialExpressSessionCredentials,
  credentialFastifyCookieCredentials,
  credentialFastifyJwtCredentials,
  credentialFastifySecureSessionCredentials,
  credentialGoogleAuthLibraryCredentials,
  credentialGoogleapisCredentials,
  credentialHonoBasicAuthCredentials,
  credentialHonoCookieCredentials,
  credentialHonoJwtCredentials,
  credentialIoredisCredentials,
  credentialIronSessionCredentials,
  credentialJoseCredentials,
  credentialJsonwebtokenCredentials,
  credentialKafkajsCredentials,
  credentialKnexCredentials,
  credentialKoaCredentials,
  credentialKoaJwtCredentials,
  credentialLdapjsCredentials,
  credentialMariadbCredentials,
  credentialMinioCredentials,
  credentialMongodbCredentials,
  credentialMssqlCredentials,
  credentialMysqlCredentials,
  credentialMysql2Credentials,
  credentialNestjsJwtCredentials,
  credentialNextAuthCredentials,
  credentialNextAuthJwtCredentials,
  credentialNodemailerCredentials,
  credentialOctokitRestCredentials,
  credentialOpenaiCredentials,
  credentialPassportGoogleOauth20Credentials,
  credentialPassportJwtCredentials,
  credentialPassportTwitterCredentials,
  credentialPgCredentials,
  credentialPostmarkCredentials,
  credentialRedisCredentials,
  credentialResendCredentials,
  credentialSendgridMailCredentials,
  credentialSequelizeCredentials,
  credentialSimpleOauth2Credentials,
  credentialSlackBoltCredentials,
  credentialSlackWebApiCredentials,
  credentialSsh2Credentials,
  credentialSsh2SftpClientCredentials,
  credentialStripeCredentials,
  credentialTelegrafCredentials,
  credentialTwilioCredentials,
  credentialTypeormCredentials,
  credentialWebCryptoCredentials,
  cryptoAesJs,
  cryptoAleaChecks,
  cryptoArgon2Checks,
  cryptoArgon2,
  cryptoAwsKms,
  cryptoAzureKeyvaultKeys,
  cryptoBcryptChecks,
  cryptoBcrypt,
  cryptoCdkKms,
  cryptoChanceChecks,
  cryptoCookieSessionChecks,
  cryptoCreateHash,
  cryptoCreateHmacChecks,
  cryptoCreateHmac,
  cryptoCryptoJsChecks,
  cryptoCryptoJsCiphers,
  cryptoCryptoJsExits,
  cryptoCryptoJs,
  cryptoCsrfChecks,
  cryptoCsrfCsrfChecks,
  cryptoCsrfSyncChecks,
  cryptoDesJs,
  cryptoEllipticChecks,
  cryptoElliptic,
  cryptoExpressSessionChecks,
  cryptoFakerChecks,
  cryptoGoogleKms,
  cryptoHashJsChecks,
  cryptoHashJs,
  cryptoHashWasm,
  cryptoHasha,
  cryptoJoseChecks,
  cryptoJoseExits,
  cryptoJose,
  cryptoJsMd5,
  cryptoJsSha1,
  cryptoJsonwebtokenChecks,
  cryptoJsonwebtoken,
  cryptoJsrsasign,
  cryptoKeypair,
  cryptoLibsodiumWrappersChecks,
  cryptoLibsodiumWrappersCiphers,
  cryptoLibsodiumWrappersExits,
  cryptoLibsodiumWrappers,
  cryptoLodashChecks,
  cryptoMd5,
  cryptoMersenneTwisterChecks,
  cryptoNanoidNonSecureChecks,
  cryptoNobleCiphersAes,
  cryptoNobleCiphersChacha,
  cryptoNobleCiphersSalsa,
  cryptoNobleCiphersUtils,
  cryptoNobleCiphers,
  cryptoNobleCurvesChecks,
  cryptoNobleEd25519Checks,
  cryptoNobleHashesChecks,
  cryptoNobleHashesUtilsChecks,
  cryptoNobleHashes,
  cryptoNobleNistChecks,
  cryptoNobleSecp256k1Checks,
  cryptoNodeCryptoChecks,
  cryptoNodeCryptoCiphers,
  cryptoNodeCryptoKeys,
  cryptoNodeCrypto,
  cryptoNodeForgeChecks,
  cryptoNodeForgeCiphers,
  cryptoNodeForge,
  cryptoNodePerfHooksChecks,
  cryptoNodeProcessChecks,
  cryptoNodeRsArgon2Checks,
  cryptoNodeRsArgon2,
  cryptoNodeRsBcryptChecks,
  cryptoNodeRsBcrypt,
  cryptoNodeRsaExits,
  cryptoNodeRsa,
  cryptoObjectHash,
  cryptoOctokitWebhooksChecks,
  cryptoOctokitWebhooksMethodsChecks,
  cryptoOpenpgpChecks,
  cryptoOpenpgpExits,
  cryptoOpenpgp,
  cryptoOtplibChecks,
  cryptoPbkdf2,
  cryptoPulumiGcpKms,
  cryptoPulumiKms,
  cryptoRandomJsChecks,
  cryptoRandomSeedChecks,
  cryptoScryptJs,
  cryptoSeedrandomChecks,
  cryptoSelfsigned,
  cryptoSha1,
  cryptoSodiumNativeChecks,
  cryptoSodiumNativeCiphers,
  cryptoSodiumNativeCosts,
  cryptoSparkMd5,
  cryptoSpeakeasyChecks,
  cryptoStandardwebhooksChecks,
  cryptoStripeChecks,
  cryptoSvixChecks,
  cryptoTinyCsrfChecks,
  cryptoTsMd5,
  cryptoTweetnaclChecks,
  cryptoTweetnaclCiphers,
  cryptoTweetnaclExits,
  cryptoTweetnacl,
  cryptoTwilioChecks,
  cryptoUuidChecks,
  cryptoWebCryptoCiphers,
  cryptoWebCryptoExits,
  cryptoWebCrypto,
  cryptoWebGlobalChecks,
  cryptoWebcryptoChecks,
  databaseAlasql,
  databaseArangojsQueries,
  databaseArangojs,
  databaseAzureCosmosQueries,
  databaseBetterSqlite3,
  databaseBigquery,
  databaseBookshelf,
  databaseCassandraDriver,
  databaseCassandraQueries,
  databaseClickhouseQueries,
  databaseClickhouse,
  databaseCloudflareD1,
  databaseConsul,
  databaseCouchbaseQueries,
  databaseCouchbase,
  databaseDatabasesSql,
  databaseDrizzleDrivers,
  databaseDrizzleKit,
  databaseDrizzleMysql2,
  databaseDrizzleNodePostgres,
  databaseDrizzleOrm,
  databaseDrizzlePostgresJs,
  databaseDrizzleSqlite,
  databaseDuckdbNodeApi,
  databaseDuckdb,
  databaseElasticsearchLegacy,
  databaseElasticsearchQueries,
  databaseElasticsearch,
  databaseEtcd3,
  databaseGel,
  databaseGoogleSpanner,
  databaseHanaClient,
  databaseHdb,
  databaseInfluxQueries,
  databaseInflux,
  databaseInfluxdbClientQueries,
  databaseInfluxdbClient,
  databaseIoredisScripts,
  databaseIoredis,
  databaseJdbc,
  databaseKnexQueries,
  databaseKnexRecords,
  databaseKnex,
  databaseKyselyRecords,
  databaseKysely,
  databaseLibsqlClient,
  databaseLokijs,
  databaseMariadbQueries,
  databaseMariadb,
  databaseMarsdb,
  databaseMassive,
  databaseMikroOrmQueries,
  databaseMikroOrmRecords,
  databaseMikroOrm,
  databaseMinio,
  databaseMongoAnything,
  databaseMongodbDocuments,
  databaseMongodbPatterns,
  databaseMongodb,
  databaseMongojs,
  databaseMongooseModels,
  databaseMongoosePatterns,
  databaseMongoose,
  databaseMonk,
  databaseMssqlQueries,
  databaseMssql,
  databaseMysql,
  databaseMysql2,
  databaseNanoSelectors,
  databaseNano,
  databaseNedbPromises,
  databaseNedb,
  databaseNeo4jDriver,
  databaseNeo4jQueries,
  databaseNeonServerless,
  databaseNestjsMongoose,
  databaseNestjsTypeorm,
  databaseNodeFirebird,
  databaseObjectionRecords,
  databaseObjection,
  databaseOdbc,
  databaseOpensearchQueries,
  databaseOpensearch,
  databaseOracledbQueries,
  databaseOracledb,
  databasePgBoss,
  databasePgCursor,
  databasePgFormat,
  databasePgPool,
  databasePgPromiseQueries,
  databasePgPromise,
  databasePgQueryStream,
  databasePg,
  databasePglite,
  databasePlanetscaleDatabase,
  databasePostgresQueries,
  databasePostgres,
  databasePouchdb,
  databasePrismaAdapterMariadb,
  databasePrismaAdapterMssql,
  databasePrismaAdapterPg,
  databasePrismaAnything,
  databasePrismaClient,
  databasePrismaProject,
  databasePrismaQueries,
  databasePrismaRecords,
  databaseProjectModels,
  databaseProjectTables,
  databasePromiseMysql,
  databaseRedisScripts,
  databaseRedis,
  databaseSequelizeCore,
  databaseSequelizeQueries,
  databaseSequelizeRecords,
  databaseSequelize,
  databaseSlonikSqlTagRaw,
  databaseSlonik,
  databaseSnowflakeSdk,
  databaseSqlAnything,
  databaseSqlBuildersAnything,
  databaseSqlJs,
  databaseSqlTemplateStrings,
  databaseSqlTemplateTag,
  databaseSqlite,
  databaseSqlite3,
  databaseSqlstring,
  databaseSquel,
  databaseSupabaseSsr,
  databaseSupabase,
  databaseSurrealdb,
  databaseTediousQueries,
  databaseTedious,
  databaseTypegoose,
  databaseTypeormQueries,
  databaseTypeormRecords,
  databaseTypeorm,
  databaseVercelPostgres,
  databaseWaddler,
  directoryActivedirectory2,
  directoryLdapEscape,
  directoryLdapauthFork,
  directoryLdapjs,
  directoryLdapts,
  directoryPassportLdapauth,
  filesDel,
  filesExceljs,
  filesFastGlob,
  filesFluentFfmpeg,
  filesFsExtraExits,
  filesFsExtra,
  filesFsJetpack,
  filesGlob,
  filesGlobby,
  filesGm,
  filesGracefulFsExits,
  filesGracefulFs,
  filesJsonfile,
  filesLoadJsonFile,
  filesMkdirp,
  filesMv,
  filesNcp,
  filesRimraf,
  filesSharp,
  filesTinyGlob,
  filesWriteFileAtomic,
  filesWriteJsonFile,
  filesXlsx,
  functionAwsLambdaErrors,
  functionAwsLambdaSecrets,
  functionAwsLambda,
  functionAzureFunctionsErrors,
  functionAzureFunctions,
  functionCloudflareWorkersModule,
  functionCloudflareWorkers,
  functionEffectFunction,
  functionEffect,
  functionFirebaseFunctionsFirestore,
  functionFirebaseFunctionsHttps,
  functionFirebaseFunctions,
  functionFpTs,
  functionGoogleFunctionsFramework,
  functionLodashFp,
  functionMiddyCore,
  functionNetlifyEdge,
  functionRxjs,
  graphqlApolloServerErrors,
  graphqlApolloServer,
  graphqlExpressGraphql,
  graphqlGraphqlErrors,
  graphqlGraphqlHttp,
  graphqlGraphqlResolvers,
  graphqlGraphqlToolsSchema,
  graphqlGraphqlTypeJson,
  graphqlGraphqlYogaErrors,
  graphqlGraphqlYoga,
  graphqlGraphql,
  graphqlMercurius,
  graphqlNexus,
  graphqlPothosElsewhere,
  graphqlPothos,
  graphqlTypeGraphql,
  logAmplitudeBrowser,
  logAmplitude,
  logBunyan,
  logConsola,
  logConsole,
  logDatadogBrowserLogs,
  logDatadogBrowserRum,
  logDdTrace,
  logDebug,
  logElectronLog,
  logExpressLog,
  logFastifyLog,
  logFirebaseFunctionsLog,
  logFirebaseFunctionsLogger,
  logLog4js,
  logLoglevel,
  logMixpanelBrowser,
  logMixpanel,
  logMorgan,
  logNestjsLogger,
  logNestjsPino,
  logNpmlog,
  logOpentelemetryLogs,
  logOpentelemetry,
  logPinoHttp,
  logPino,
  logPosthogJs,
  logPosthog,
  logProcessOutput,
  logProjectLogger,
  logRoarr,
  logSegmentAnalyticsNext,
  logSegmentAnalytics,
  logSentry,
  logSignale,
  logTslog,
  logWinston,
  mailEmailjs,
  mailImapSimple,
  mailImap,
  mailImapflow,
  mailNodePop3,
  mailNodemailerTransports,
  mailNodemailer,
  nodeBufferMemory,
  nodeBuffer,
  nodeChildProcess,
  nodeCluster,
  nodeConstants,
  nodeCryptoSecrets,
  nodeCryptoSizes,
  nodeCrypto,
  nodeDgram,
  nodeDnsPromises,
  nodeDns,
  nodeEvaluation,
  nodeFsAnything,
  nodeFsBytes,
  nodeFsExits,
  nodeFsLogs,
  nodeFsModes,
  nodeFsPromisesBytes,
  nodeFsPromisesExits,
  nodeFsPromisesLogs,
  nodeFsPromisesModes,
  nodeFsPromises,
  nodeFs,
  nodeGlobal,
  nodeHeapdump,
  nodeHttpErrors,
  nodeHttpSecrets,
  nodeHttp,
  nodeHttp2Errors,
  nodeHttp2,
  nodeHttps,
  nodeInspectorPromises,
  nodeInspector,
  nodeModule,
  nodeNetBytes,
  nodeNet,
  nodeOs,
  nodePath,
  nodeProcessErrors,
  nodeProcessMemory,
  nodeProcessModes,
  nodeProcessSecrets,
  nodeProcess,
  nodePromisify,
  nodeQuerystring,
  nodeReadlinePromises,
  nodeReadline,
  nodeSizes,
  nodeSqlite,
  nodeStreamConsumers,
  nodeStreamPromises,
  nodeStream,
  nodeStringDecoder,
  nodeText,
  nodeTimersGlobal,
  nodeTimersPromises,
  nodeTimers,
  nodeTls,
  nodeUrl,
  nodeUtil,
  nodeV8Memory,
  nodeV8,
  nodeVm,
  nodeWebErrors,
  nodeWorkerThreads,
  nodeZlib,
  programActionsExec,
  programArg,
  programAsync,
  programBluebird,
  programBunExits,
  programBun,
  programCac,
  programChildProcessPromise,
  programCommander,
  programCrossSpawn,
  programDenoExits,
  programDeno,
  programDockerode,
  programDotenv,
  programEsprima,
  programEval5,
  programExeca,
  programExpoSpawnAsync,
  programExprEval,
  programForegroundChild,
  programGenerateFunction,
  programInquirerPrompts,
  programIsolatedVm,
  programJsonpathPlus,
  programJsonpath,
  programMathjs,
  programMeow,
  programMinimist,
  programNanoSpawn,
  programNodeCmd,
  programNodePty,
  programNodeSsh,
  programNotevil,
  programNpmcliPromiseSpawn,
  programOpen,
  programPromisifyChildProcess,
  programPrompts,
  programSafeEval,
  programShelljs,
  programSimpleGit,
  programSsh2,
  programStaticEval,
  programSudoPrompt,
  programTeenProcess,
  programTinyexec,
  programVm2,
  programYargs,
  programZx,
  renderAngularCore,
  renderAngularPlatformBrowser,
  renderAngularRouter,
  renderBootbox,
  renderBootstrap,
  renderBraintreeSanitizeUrl,
  renderCheerio,
  renderD3Selection,
  renderDompurify,
  renderEscapeHtml,
  renderHe,
  renderHighlightJs,
  renderHtmPreact,
  renderHtm,
  renderHtmlPdf,
  renderHtmlReactParser,
  renderInsane,
  renderIzitoast,
  renderJquery,
  renderKnockout,
  renderLeaflet,
  renderLitSvg,
  renderLitTemplates,
  renderLit,
  renderMapboxGl,
  renderMarkdownIt,
  renderMarked,
  renderMicromark,
  renderMithril,
  renderNextLink,
  renderNextNavigation,
  renderNextRouter,
  renderNoty,
  renderNotyf,
  renderPrismjs,
  renderQuill,
  renderReactDomServer,
  renderReactMarkdown,
  renderReactRouterDom,
  renderReactRouter,
  renderReact,
  renderRemark,
  renderRemarkable,
  renderSanitizeHtml,
  renderShiki,
  renderShowdown,
  renderSnarkdown,
  renderSolidRouter,
  renderSolid,
  renderStriptags,
  renderSweetalert2,
  renderTippyJs,
  renderToastr,
  renderVueRouter,
  renderVue,
  renderXss,
  requestAgentkeepalive,
  requestAngularHttp,
  requestApolloClient,
  requestAxios,
  requestBasicFtp,
  requestBent,
  requestChromeRemoteInterface,
  requestCrossFetch,
  requestDownload,
  requestEventsource,
  requestExpressHttpProxy,
  requestFastifyHttpProxy,
  requestFastifyReplyFrom,
  requestFollowRedirects,
  requestFtp,
  requestGaxios,
  requestGot,
  requestGraphqlRequest,
  requestHttpProxyMiddleware,
  requestHttpProxy,
  requestHttpsProxyAgent,
  requestImageDownloader,
  requestIsomorphicFetch,
  requestJsdom,
  requestKy,
  requestMakeFetchHappen,
  requestNeedle,
  requestNestjsAxios,
  requestNitro,
  requestNodeFetch,
  requestNormalizeUrl,
  requestOfetch,
  requestOpenGraphScraper,
  requestOpenidClient,
  requestPhin,
  requestReconnectingWebsocket,
  requestRequest,
  requestRssParser,
  requestSimpleGet,
  requestSoap,
  requestSocketIoClient,
  requestSockjsClient,
  requestSuperagent,
  requestTelnetClient,
  requestTrpcClient,
  requestTunnel,
  requestUndici,
  requestUnirest,
  requestUrllib,
  requestUrqlCore,
  requestWebBodies,
  requestWebsocket,
  requestWkhtmltopdf,
  requestWreck,
  requestWretch,
  requestWs,
  serializationBson,
  serializationCryo,
  serializationFuncster,
  serializationJsYamlJsTypes,
  serializationJsYaml,
  serializationJson,
  serializationNodeSerialize,
  serializationSerializeJavascript,
  serializationSerializeToJs,
  serializationSeroval,
  templateArtTemplate,
  templateConsolidate,
  templateDot,
  templateDust,
  templateEjs,
  templateEta,
  templateExpressHandlebars,
  templateFastifyView,
  templateHandlebars,
  templateHapiVision,
  templateHoganJs,
  templateKoaRender,
  templateLiquidjs,
  templateLodashTemplate,
  templateLodash,
  templateMustache,
  templateNunjucks,
  templatePug,
  templateSquirrelly,
  templateSwigTemplates,
  templateTwig,
  templateUnderscore,
  templateVash,
  templateVelocityjs,
  textClone,
  textDateFns,
  textDayjs,
  textDeepExtend,
  textDeepSet,
  textDeepmerge,
  textDefaultsDeep,
  textDefu,
  textDotProp,
  textDset,
  textEntities,
  textEscapeStringRegexp,
  textExtend,
  textFlat,
  textHoek,
  textHtmlEntities,
  textIconvLite,
  textImmer,
  textIsPathInside,
  textJsBase64,
  textLodashSet,
  textLodashSetwith,
  textLodash,
  textLuxon,
  textMergeDeep,
  textMoment,
  textMs,
  textObjectPath,
  textPathIsInside,
  textQs,
  textQueryString,
  textRamda,
  textSanitizeFilename,
  textSetValue,
  textShellEscape,
  textShellQuote,
  textSlugify,
  textUnderscore,
  textUuid,
  tokenExpressJwtTokens,
  tokenFastJwtSecrets,
  tokenFastJwtTokens,
  tokenFastifyJwtTokens,
  tokenHonoJwtSecrets,
  tokenHonoJwtTokens,
  tokenJoseSecrets,
  tokenJoseTokens,
  tokenJsonwebtokenSecrets,
  tokenJsonwebtokenTokens,
  tokenJwtDecodeTokens,
  tokenKoaJwtTokens,
  tokenNestjsJwtSecrets,
  tokenNestjsJwtTokens,
  tokenPassportJwtTokens,
  webAdonisjsApp,
  webAdonisjsCoreHttp,
  webAdonisjsRouter,
  webAstroActions,
  webAstroMiddleware,
  webAstroSchema,
  webAstro,
  webBasicAuth,
  webBun,
  webBusboy,
  webClientCertificateAuth,
  webCoBody,
  webConnect,
  webContentDisposition,
  webCookie,
  webDeno,
  webEgg,
  webElysia,
  webErrorhandler,
  webExpressAccounts,
  webExpressAsyncHandler,
  webExpressErrors,
  webExpressFileupload,
  webExpressPatterns,
  webExpressPromiseRouter,
  webExpressRateLimit,
  webExpressSecrets,
  webExpressWs,
  webExpressZodApi,
  webExpress,
  webFastifyAccounts,
  webFastifyDatabases,
  webFastifyErrors,
  webFastifyHelmet,
  webFastifyPatterns,
  webFastifyPlugin,
  webFastifySecrets,
  webFastifyStatic,
  webFastifyWebsocket,
  webFastify,
  webFeathersExpress,
  webFeathersKoa,
  webFeathers,
  webFindMyWay,
  webFormidable,
  webGatsby,
  webH3Errors,
  webH3,
  webHapiBoomErrors,
  webHapiErrors,
  webHapiInert,
  webHapiSecrets,
  webHapi,
  webHelmet,
  webHonoAccounts,
  webHonoCookie,
  webHonoErrors,
  webHonoFactory,
  webHonoHtml,
  webHonoNodeServer,
  webHonoSecrets,
  webHonoSecureHeaders,
  webHonoServeStatic,
  webHonoValidator,
  webHonoZodOpenapi,
  webHono,
  webHsts,
  webHttpServer,
  webHyperExpress,
  webIttyRouter,
  webKoaAccounts,
  webKoaErrors,
  webKoaHelmet,
  webKoaRouter,
  webKoaSecrets,
  webKoaSend,
  webKoaStatic,
  webKoa,
  webLoopbackRest,
  webLusca,
  webMicro,
  webMiddleware,
  webMidwayKoa,
  webMidway,
  webMulter,
  webMultiparty,
  webNestjsCommon,
  webNestjsCore,
  webNestjsErrors,
  webNestjsGraphql,
  webNestjsPlatformExpress,
  webNestjsPlatformFastify,
  webNestjsWebsockets,
  webNextAuthJwt,
  webNextAuth,
  webNextCache,
  webNextConnect,
  webNextErrors,
  webNextHeaders,
  webNextNavigation,
  webNextRouter,
  webNextServerErrors,
  webNextServer,
  webNext,
  webNitroCaches,
  webNocache,
  webOak,
  webPassportClientCert,
  webPassportLocal,
  webPayload,
  webPolka,
  webProcedures,
  webQs,
  webQwikCity,
  webRateLimiterFlexible,
  webRawBody,
  webReactRouterDom,
  webReactRouterErrors,
  webReactRouter,
  webRestifyErrors,
  webRestify,
  webRoutingControllers,
  webSails,
  webSend,
  webServeHandler,
  webServeIndex,
  webServeStatic,
  webSirv,
  webSocketIoErrors,
  webSocketIo,
  webSolidStart,
  webStrapi,
  webSveltejsKitErrors,
  webSveltejsKit,
  webTanstackStart,
  webTinyhttp,
  webTrpcServerErrors,
  webTrpcServer,
  webTsRestCore,
  webTsRestExpress,
  webTsRestFastify,
  webTsRestNest,
  webTsoa,
  webUwebsockets,
  webVercelNode,
  webZodiosExpress,
  xmlFastXmlParser,
  xmlFontoxpath,
  xmlLibxmljs,
  xmlNodeExpat,
  xmlSax,
  xmlSaxonJs,
  xmlXml2js,
  xmlXmldom,
  xmlXpath,
];
