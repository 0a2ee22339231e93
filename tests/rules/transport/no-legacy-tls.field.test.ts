import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { testRule } from '../../support/test-rule.ts';

/** Code as people publish it in answers, issues and repositories. */
testRule(rule, {
  safe: {
    'one version, TLS 1.2': `
import https from 'node:https';
export const agent = new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' });`,
    'a method that negotiates, with SSL 3 taken out': `
const constants = require('constants');
const https = require('https');
https.createServer({ key, cert, secureProtocol: 'SSLv23_method', secureOptions: constants.SSL_OP_NO_SSLv3 }, app);`,
    'SSL 2 and SSL 3 taken out': `
const { constants } = require('crypto');
require('https').createServer({ secureOptions: constants.SSL_OP_NO_SSLv2 | constants.SSL_OP_NO_SSLv3 }, app);`,
    'suites in the order of the server': `
import https from 'node:https';
https.createServer({
  honorCipherOrder: true,
  ciphers: [
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    '!RC4',
    '!3DES',
    '!aNULL',
    '!eNULL',
    '!EXPORT',
    '!DES',
    '!MD5',
  ].join(':'),
});`,
    'a curve': `
require('tls').DEFAULT_ECDH_CURVE = 'auto';`,
    'servers without secure renegotiation': `
import { constants } from 'node:crypto';
import https from 'node:https';
export const agent = new https.Agent({ secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT });`,
    'a network listener of today': `
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new elbv2.NetworkListener(this, 'Tls', { loadBalancer, port: 443, certificates, sslPolicy: elbv2.SslPolicy.TLS12 });`,
  },
  vulnerable: {
    'a module in the middle of an expression': `
require('https').globalAgent.options.secureProtocol = 'SSLv3_method'; // !legacyVersion`,
    'suites of a server of 2015': `
const https = require('https');
https.createServer({
  ciphers: 'ECDHE-RSA-AES128-SHA256:AES128-GCM-SHA256:RC4:HIGH:!MD5:!aNULL:!EDH', // !weakCipher
  honorCipherOrder: true,
});`,
    'mail for an old server': `
import nodemailer from 'nodemailer';
export const mailer = nodemailer.createTransport({
  host: 'mail.acme.com',
  port: 25,
  tls: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }, // !legacyVersion !weakCipher
});`,
    'an old SQL Server': `
const sql = require('mssql');
const config = {
  server: 'sql2008.acme.com',
  options: { encrypt: true, cryptoCredentialsDetails: { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } }, // !legacyVersion !weakCipher
};
const pool = new sql.ConnectionPool(config);`,
    'an old SQL Server behind Sequelize': `
const { Sequelize } = require('sequelize');
new Sequelize('shop', 'app', password, {
  host: 'sql2008.acme.com',
  dialect: 'mssql',
  dialectOptions: { options: { cryptoCredentialsDetails: { minVersion: 'TLSv1' } } }, // !legacyVersion
});`,
    'an old SQL Server behind TypeORM': `
import { DataSource } from 'typeorm';
new DataSource({
  type: 'mssql',
  host: 'sql2008.acme.com',
  options: { cryptoCredentialsDetails: { minVersion: 'TLSv1' } }, // !legacyVersion
});`,
    'an old server behind axios': `
import axios from 'axios';
import crypto from 'node:crypto';
import https from 'node:https';
axios.defaults.httpsAgent = new https.Agent({
  secureOptions: crypto.constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION, // !unsafeRenegotiation
  minVersion: 'TLSv1', // !legacyVersion
});`,
    'an old server behind fetch': `
import { Agent } from 'undici';
await fetch('https://legacy.acme.com', { dispatcher: new Agent({ connect: { ciphers: 'DEFAULT@SECLEVEL=0' } }) }); // !weakCipher`,
    'a proxy': `
import { HttpsProxyAgent } from 'https-proxy-agent';
new HttpsProxyAgent('https://proxy.acme.com:3128', { minVersion: 'TLSv1' }); // !legacyVersion`,
    'a worker with suites': `
import { fork } from 'node:child_process';
fork('./sync.js', { execArgv: ['--tls-cipher-list=DEFAULT@SECLEVEL=0'] }); // !weakCipher`,
    'a listener at the lowest level': `
import { CfnListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new CfnListener(this, 'Https', { defaultActions, loadBalancerArn, port: 443, sslPolicy: 'ELBSecurityPolicy-TLS-1-0-2015-04' }); // !legacyVersion`,
    'a balanced service': `
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns';
import { SslPolicy } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new ApplicationLoadBalancedFargateService(this, 'Shop', { cluster, certificate, sslPolicy: SslPolicy.LEGACY }); // !legacyVersion`,
    'Pulumi, a listener by its old name': `
import * as aws from '@pulumi/aws';
new aws.alb.Listener('https', { loadBalancerArn, port: 443, sslPolicy: 'ELBSecurityPolicy-2015-05' }); // !legacyVersion`,
    'Pulumi, a domain of OpenSearch': `
import * as aws from '@pulumi/aws';
new aws.opensearch.Domain('search', {
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' }, // !legacyVersion
});`,
    'Pulumi, a server of Azure SQL': `
import { sql } from '@pulumi/azure-native';
new sql.Server('sql', { resourceGroupName, minimalTlsVersion: '1.0' }); // !legacyVersion`,
    'Pulumi, a cache of Azure': `
import * as azure from '@pulumi/azure-native';
new azure.cache.Redis('cache', { resourceGroupName, sku, minimumTlsVersion: '1.0' }); // !legacyVersion`,
    'Pulumi, an account of the older provider': `
import * as azure from '@pulumi/azure';
new azure.storage.Account('files', { resourceGroupName, minTlsVersion: 'TLS1_0' }); // !legacyVersion`,
    hapi: `
import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 443, tls: { key, cert, minVersion: 'TLSv1' } }); // !legacyVersion`,
    restify: `
const restify = require('restify');
restify.createServer({ httpsServerOptions: { key, cert, secureProtocol: 'TLSv1_method' } }); // !legacyVersion`,
    'MQTT over old TLS': `
const mqtt = require('mqtt');
mqtt.connect({ host: 'broker.acme.com', port: 8883, protocol: 'mqtts', minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }); // !legacyVersion !legacyVersion`,
    'a switch of the operator': `
import https from 'node:https';
export const agent = new https.Agent({ minVersion: process.env.ALLOW_OLD_TLS === '1' ? 'TLSv1' : 'TLSv1.2' }); // !legacyVersion`,
  },
});
