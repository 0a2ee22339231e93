import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('moleculer', () => {
  const BROKER = `const { ServiceBroker, Service } = require('moleculer');
const { exec } = require('child_process');
const broker = new ServiceBroker();
`;
  const SERVICE = `const { exec } = require('child_process');
module.exports = {
  name: 'files',
  actions: { list(ctx) { exec('x ' + ctx.params.dir); }, show: { params: { id: 'string' }, async handler(ctx) { exec('x ' + ctx.params.id); } } },
};`;
  testFlows({
    'a service': `${BROKER}broker.createService({
  name: 'files',
  actions: {
    list(ctx) { exec('x ' + ctx.params.dir); }, // !command
    show: { params: { id: 'string' }, handler(ctx) { exec('x ' + ctx.params.id); } }, // !command
  },
  events: { 'user.created'(ctx) { exec('x ' + ctx.params.name); } }, // !command
});`,
    'a class': `${BROKER}class Files extends Service {
  constructor(broker) {
    super(broker);
    this.parseServiceSchema({ name: 'files', actions: { list(ctx) { exec('x ' + ctx.params.dir); } } }); // !command
  }
}`,
    'a typed schema': `import type { Context, ServiceSchema } from 'moleculer';
${EXEC}const service: ServiceSchema = { name: 'files', actions: { run: { handler(ctx) { exec('x ' + ctx.params.dir); } } } }; // !command
export async function helper(ctx: Context<{ dir: string }>) { exec('x ' + ctx.params.dir); } // !command
export default service;`,
    'a file of a service': at(
      'services/files.service.js',
      SERVICE.replace(/actions: .*/, (line) => `${line} // !command !command`),
    ),
    'no file of a service': SERVICE,
    'parameters that are no texts': `${BROKER}broker.createService({
  name: 'files',
  actions: {
    show: { params: { id: 'number', all: { type: 'boolean' }, n: 'number|optional', name: 'string|min:3' }, handler(ctx) {
      exec('x ' + ctx.params.id + ctx.params.all + ctx.params.n);
      exec('x ' + ctx.params.name); // !command
      exec('x ' + ctx.params.other); // !command
    } },
  },
});`,
    'ids and methods': `${BROKER}broker.createService({ name: 'x', actions: { run(ctx) { exec('x ' + ctx.id + ctx.nodeID); } }, methods: { run(ctx) { exec('x ' + ctx.params.dir); } } });`,
  });
});

describe('Feathers', () => {
  const APP = `import { feathers } from '@feathersjs/feathers';
${EXEC}const app = feathers();
`;
  testFlows({
    'a class': `${APP}class Files {
  async find(params) { exec('x ' + params.query.dir); } // !command
  async get(id, params) { exec('x ' + id); } // !command
  async create(data, params) { exec('x ' + data.dir); } // !command
  async patch(id, data, params) { exec('x ' + data.dir + id); } // !command
  async setup(app, path) { exec('x ' + path); }
  other(data) { exec('x ' + data.dir); }
}
app.use('files', new Files());`,
    'a class under a name': `${APP}class Files { async create(data) { exec('x ' + data.dir); } } // !command
const files = new Files();
app.use('files', files);`,
    'an object, with Express': `import { feathers } from '@feathersjs/feathers';
import express from '@feathersjs/express';
${EXEC}const app = express(feathers());
app.use('messages', { async get(id, params) { exec('x ' + id); }, async remove(id, { query }) { exec('x ' + query.dir); } }); // !command !command
app.get('/plain', (req, res) => { exec('x ' + req.query.dir); }); // !command`,
    'a class of a known interface': `import type { Id, Params, ServiceMethods } from '@feathersjs/feathers';
${EXEC}export class Files implements ServiceMethods<unknown> { async find(params: Params) { exec('x ' + params.query?.dir); } async create(data: { dir: string }) { exec('x ' + data.dir); } } // !command !command`,
    hooks: `${APP}const check = async (context) => { exec('x ' + context.data.dir); }; // !command
app.service('files').hooks({ before: { create: [check], find: [async (context) => { exec('x ' + context.params.query.dir); }] } }); // !command`,
    'a typed hook': `import type { HookContext } from '@feathersjs/feathers';
${EXEC}export const hook = async (context: HookContext) => { exec('x ' + context.params.query.dir); exec('y ' + context.path + context.method); }; // !command`,
    'a class that is not given': `${APP}class Files { async create(data) { exec('x ' + data.dir); } }
new Files().create({ dir: 'x' });`,
    'the user of a request': `${APP}app.use('files', { async find(params) { exec('x ' + params.provider); } });`,
  });
});
