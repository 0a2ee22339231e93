import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('egg', () => {
  testFlows({
    'a controller': `${EXEC}import { Controller } from 'egg';
export default class Home extends Controller {
  async index() {
    const { ctx } = this;
    exec('ls ' + ctx.query.dir); // !command
    exec('ls ' + this.ctx.request.body.dir); // !command
    ctx.redirect(ctx.query.to); // !redirect
  }
}`,
    'a service': `${EXEC}import { Service } from 'egg';
export default class Files extends Service {
  async list() { exec('ls ' + this.ctx.params.id); } // !command
}`,
    'what a service is given': `${EXEC}import { Service } from 'egg';
export default class Files extends Service {
  async list(dir) { exec('ls ' + dir); }
}`,
    'what is configured': `${EXEC}import { Controller } from 'egg';
export default class Home extends Controller {
  async index() { exec('ls ' + this.config.dir); }
}`,
  });
});

describe('sails', () => {
  const action = (body: string): string => `module.exports = {
  inputs: { dir: { type: 'string', required: true } },
  fn: async function (inputs) {
    ${body}
  },
};`;
  testFlows({
    'an action': at(
      'api/controllers/files/list.js',
      action("require('node:child_process').exec('ls ' + inputs.dir); // !command"),
    ),
    'a controller': at(
      'api/controllers/FilesController.js',
      `module.exports = {
  list: function (req, res) {
    require('node:child_process').exec('ls ' + req.param('dir')); // !command
    require('node:child_process').exec('ls ' + req.allParams().dir); // !command
    return res.redirect(req.query.to); // !redirect
  },
};`,
    ),
    'a helper': at('api/helpers/list.js', action("require('node:child_process').exec('ls ' + inputs.dir);")),
    'a number': at(
      'api/controllers/files/list.js',
      action("require('node:child_process').exec('ls ' + Number(inputs.dir));"),
    ),
  });
});

describe('vercel', () => {
  const IMPORTS = `${EXEC}import type { VercelApiHandler, VercelRequest, VercelResponse } from '@vercel/node';\n`;
  testFlows({
    'a function': `${IMPORTS}export default function handler(req: VercelRequest, res: VercelResponse) {
  exec('ls ' + req.query.dir); // !command
  exec('ls ' + req.body.dir); // !command
  res.redirect(req.query.to as string); // !redirect
}`,
    'a function that is typed whole': `${IMPORTS}const handler: VercelApiHandler = (req, res) => {
  res.status(200).send('<h1>' + req.query.name + '</h1>'); // !html
};
export default handler;`,
    'a redirect with its status': `${IMPORTS}export default (req: VercelRequest, res: VercelResponse) => {
  res.redirect(302, String(req.query.to)); // !redirect
};`,
    'an object': `${IMPORTS}export default (req: VercelRequest, res: VercelResponse) => res.json({ name: req.query.name });`,
    'a redirect within the site': `${IMPORTS}export default (req: VercelRequest, res: VercelResponse) => {
  res.redirect(302, '/users/' + encodeURIComponent(String(req.query.id)));
};`,
  });
});
