import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

describe('AWS Lambda', () => {
  testFlows({
    'typed by its event': `import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { exec } from 'node:child_process';
export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  exec('ls ' + event.queryStringParameters?.dir); // !command
  return { statusCode: 200, body: '' };
};`,
    'typed as a whole': `import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { readFileSync } from 'node:fs';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  return readFileSync('/srv/' + event.pathParameters!.name); // !path
};`,
    'typed by an argument': `import { Handler, APIGatewayEvent } from 'aws-lambda';
export const run: Handler<APIGatewayEvent> = async (event) => fetch(JSON.parse(event.body!).url); // !ssrf`,
    untyped: `const { exec } = require('child_process');
exports.handler = async (event) => {
  exec('ls ' + event.queryStringParameters.dir); // !command
  return { statusCode: 200 };
};`,
    'untyped, a redirect': `exports.handler = async (event) => {
  return { statusCode: 302, headers: { Location: event.queryStringParameters.to } }; // !redirect
};`,
    'untyped, a body': `import pg from 'pg';
const pool = new pg.Pool();
export const handler = async (event, context) => {
  const body = JSON.parse(event.body);
  await pool.query("insert into t values ('" + body.name + "')"); // !sql
  return { statusCode: 201 };
};`,
    'messages of a queue': `import type { SQSEvent, SQSHandler } from 'aws-lambda';
import { exec } from 'child_process';
export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const { dir } = JSON.parse(record.body);
    exec('ls ' + dir); // !command
  }
};`,
    'messages of a topic': `import { SNSEvent } from 'aws-lambda';
export async function handler(event: SNSEvent) {
  await Promise.all(event.Records.map(async (record) => fetch(record.Sns.Message))); // !ssrf
}`,
    'names of objects': `import { S3Event } from 'aws-lambda';
import { exec } from 'child_process';
export const handler = async (event: S3Event) => {
  const key = decodeURIComponent(event.Records[0].s3.object.key);
  exec('convert ' + key); // !command
};`,
    'a stream': `import type { KinesisStreamEvent } from 'aws-lambda';
import { exec } from 'child_process';
export const handler = async (event: KinesisStreamEvent) => {
  for (const { kinesis } of event.Records) exec(Buffer.from(kinesis.data, 'base64').toString()); // !command
};`,
    middy: `import middy from '@middy/core';
import { readFileSync } from 'node:fs';
export const handler = middy(async (event) => readFileSync(event.queryStringParameters.file)); // !path`,
    'middy with a chain': `import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import { readFileSync } from 'node:fs';
const lambdaHandler = async (event, context) => readFileSync(event.body.file); // !path
export const handler = middy().use(httpJsonBodyParser()).handler(lambdaHandler);`,
    'a handler that is no Lambda': `export const handler = async (event) => { await fetch(event.target.href); };`,
    'a handler of something else': `import { EventEmitter } from 'node:events';
export const handler = (event) => fetch(event.body);`,
    'the account': `exports.handler = async (event, context) => {
  await fetch('https://api.example.com/' + context.awsRequestId);
  return { statusCode: 200 };
};`,
  });
});
