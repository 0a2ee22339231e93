import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

describe('Azure Functions', () => {
  testFlows({
    'version 4': `import { app } from '@azure/functions';
app.http('go', { methods: ['GET'], handler: async (request, context) => fetch(request.query.get('url')!) }); // !ssrf`,
    'version 4, typed': `import { HttpRequest, InvocationContext } from '@azure/functions';
import { readFileSync } from 'node:fs';
export async function read(request: HttpRequest, context: InvocationContext) {
  return { body: readFileSync('/srv/' + request.params.name) }; // !path
}`,
    'a body': `const { app } = require('@azure/functions');
const { exec } = require('child_process');
app.post('run', { handler: async (request) => { const body = await request.json(); exec(body.cmd); } }); // !command`,
    'a queue': `import { app } from '@azure/functions';
import { exec } from 'child_process';
app.storageQueue('q', { queueName: 'q', connection: 'c', handler: (message) => { exec('ls ' + message.dir); } }); // !command`,
    'a timer': `import { app } from '@azure/functions';
app.timer('t', { schedule: '* * * * *', handler: async (timer) => { await fetch('https://a.example.com/' + timer.isPastDue); } });`,
    'version 3': `import { AzureFunction, Context, HttpRequest } from '@azure/functions';
const run: AzureFunction = async function (context: Context, req: HttpRequest) {
  await fetch(req.query.url); // !ssrf
};
export default run;`,
  });
});

describe('Google Cloud Functions', () => {
  testFlows({
    'the framework': `import { http } from '@google-cloud/functions-framework';
http('go', (req, res) => res.redirect(req.query.to)); // !redirect`,
    'the framework, required': `const functions = require('@google-cloud/functions-framework');
const { exec } = require('child_process');
functions.http('run', async (req, res) => { exec('ls ' + req.body.dir); res.send('ok'); }); // !command`,
    'a typed function': `import type { HttpFunction } from '@google-cloud/functions-framework';
export const go: HttpFunction = (req, res) => { res.redirect(req.query.to as string); }; // !redirect`,
    'a cloud event': `import * as functions from '@google-cloud/functions-framework';
import { exec } from 'child_process';
functions.cloudEvent('onMessage', (event) => { exec('ls ' + event.data.message.data); }); // !command`,
    'Firebase, first generation': `import * as functions from 'firebase-functions';
export const go = functions.https.onRequest((req, res) => { res.redirect(req.query.to as string); }); // !redirect`,
    'Firebase, second generation': `import { onRequest, onCall } from 'firebase-functions/v2/https';
export const go = onRequest({ cors: true }, (req, res) => { res.redirect(req.query.to as string); }); // !redirect
export const load = onCall(async (request) => fetch(request.data.url)); // !ssrf`,
    'Firebase, callable of the first': `const functions = require('firebase-functions/v1');
exports.load = functions.https.onCall(async (data, context) => fetch(data.url)); // !ssrf`,
    Firestore: `import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { exec } from 'child_process';
export const made = onDocumentCreated('a/{b}', (event) => { exec('ls ' + event.params.b); }); // !command`,
  });
});
