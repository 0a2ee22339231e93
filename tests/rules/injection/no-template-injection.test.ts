import rule from '../../../src/rules/injection/no-template-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import Handlebars from 'handlebars';
import ejs from 'ejs';
const app = express();
`;

const route = (body: string): string => `${APP}app.post('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a constant template': route(
      "  res.send(Handlebars.compile('Hello {{name}}')({ name: req.query.name }));",
    ),
    'data for a template': route("  res.send(ejs.render('<p><%= name %></p>', { name: req.query.name }));"),
    'a template of a file': route("  res.render('profile', { name: req.query.name, page: req.query.page });"),
    'an object below a name': route("  res.render('profile', { query: req.query, user: req.body });"),
    'a template of a table': `import { readFileSync } from 'node:fs';
${route(`  const templates = { mail: 'Hi {{name}}', sms: '{{name}}' };
  res.send(Handlebars.compile(templates[req.query.kind] ?? templates.mail)({}));`)}`,
    'a name of an allow-list': route(`  const { view } = req.query;
  if (!['home', 'help'].includes(view)) return res.sendStatus(404);
  res.render(view);`),
    'a name of a table': route(`  const views = { a: 'pages/a', b: 'pages/b' };
  res.render(views[req.params.id] ?? 'pages/a');`),
    'a name tested by an anchored pattern':
      route(`  if (!/^[a-z]+$/.test(req.params.id)) return res.sendStatus(404);
  res.render('pages/' + req.params.id);`),
    'the last part of a path as a name': `import path from 'node:path';
${route("  res.render('pages/' + path.basename(req.params.id));")}`,
    'parsed data as variables': `import { z } from 'zod';
${route("  res.render('profile', z.object({ name: z.string() }).parse(req.query));")}`,
    'picked variables': route(`  const { name, city } = req.query;
  res.render('profile', { name, city });`),
    'an option of its own beside data': route(
      `  res.render('profile', { ...defaults, name: req.query.name });`,
    ),
    'a number in a template': route('  res.send(ejs.render(`<% limit = ${Number(req.query.n)} %>`));'),
    'options of ejs apart from data': route(
      "  res.send(ejs.render('<%= a %>', req.query, { rmWhitespace: true }));",
    ),
    'compile of something else': `import express from 'express'; import { compile } from './compiler.js';
express().post('/', (req) => compile(req.body.text));`,
    'render of something else': `import express from 'express'; import { render } from 'react-dom/server';
express().post('/', (req) => render(req.body.text));`,
    'a template without logic': `import Mustache from 'mustache';
${route('  res.send(Mustache.render(req.body.text, { name }));')}`,
    'a template of others in liquid': `import { Liquid } from 'liquidjs';
${route('  res.send(await new Liquid().parseAndRender(req.body.text, { name }));')}`,
    'a template of the database': `import { load } from './templates.js';
${route('  res.send(Handlebars.compile(await load(Number(req.params.id)))({}));')}`,
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import ejs from 'ejs'; export const show = (text) => ejs.render('<p>' + text + '</p>');`,
    },
    'not seen: a template of another file': `import express from 'express'; import { show } from './show.js';
express().post('/', (req) => show(req.body.text));`,
  },
  vulnerable: {
    'a template of others': route(`  const render = Handlebars.compile(req.body.text); // !tainted
  res.send(render({}));`),
    'data added to a template': route(
      "  res.send(ejs.render('<h1>' + req.query.title + '</h1>')); // !tainted",
    ),
    'a template that is precompiled': route('  res.send(Handlebars.precompile(req.body.text)); // !tainted'),
    'a partial of others': route("  Handlebars.registerPartial('footer', req.body.footer); // !tainted"),
    'an instance of handlebars': route(`  const own = Handlebars.create();
  res.send(own.compile(req.body.text)({})); // !tainted`),
    pug: `const pug = require('pug');
${route('  res.send(pug.render(`h1 ${req.query.title}`)); // !tainted')}`,
    nunjucks: `import nunjucks from 'nunjucks';
${route('  res.send(nunjucks.renderString(req.body.text, {})); // !tainted')}`,
    'an environment of nunjucks': `import nunjucks from 'nunjucks';
const env = nunjucks.configure('views', { autoescape: true });
${route("  res.send(env.renderString('Hello ' + req.query.name, {})); // !tainted")}`,
    lodash: `import _ from 'lodash';
${route('  res.send(_.template(req.body.text)({})); // !tainted')}`,
    'a part of lodash': `import template from 'lodash/template';
${route('  res.send(template(req.body.text)({})); // !tainted')}`,
    underscore: `import { template } from 'underscore';
${route('  res.send(template(req.body.text)({})); // !tainted')}`,
    eta: `import { Eta } from 'eta';
const eta = new Eta({ views: './views' });
${route('  res.send(eta.renderString(req.body.text, {})); // !tainted')}`,
    dot: `import doT from 'dot';
${route('  res.send(doT.template(req.body.text)({})); // !tainted')}`,
    squirrelly: `import * as Sqrl from 'squirrelly';
${route('  res.send(Sqrl.render(req.body.text, {})); // !tainted')}`,
    swig: `const swig = require('swig');
${route('  res.send(swig.render(req.body.text)); // !tainted')}`,
    velocity: `import { render } from 'velocityjs';
${route('  res.send(render(req.body.text, {})); // !tainted')}`,
    'art-template': `import template from 'art-template';
${route('  res.send(template.render(req.body.text, {})); // !tainted')}`,
    'the name of a view': route('  res.render(req.query.view); // !named'),
    'a part of the name of a view': route('  res.render(`pages/${req.params.id}`); // !named'),
    'the file of a template': `import ejs from 'ejs'; import path from 'node:path'; import express from 'express';
express().get('/', async (req, res) => res.send(await ejs.renderFile(path.join('views', req.query.page)))); // !named`,
    'a query as variables': route("  res.render('profile', req.query); // !settings"),
    'a body spread into variables': route(
      "  res.render('profile', { title: 'You', ...req.body }); // !settings",
    ),
    'a body merged into variables': route(
      "  res.render('profile', Object.assign({ title: 'You' }, req.body)); // !settings",
    ),
    'variables of an answer': route('  Object.assign(res.locals, req.query); // !settings'),
    'variables and options of ejs': route("  res.send(ejs.render('<%= a %>', req.body)); // !settings"),
    'a template without logic, under strict': {
      level: 'strict',
      code: `import Mustache from 'mustache';
${route('  res.send(Mustache.render(req.body.text, { name })); // !confined')}`,
    },
    'a template of Twig': `import Twig from 'twig'; import express from 'express';
express().get('/', (req, res) => res.send(Twig.twig({ data: 'Hi ' + req.query.name }).render({}))); // !tainted`,
    'a template of Vue on a server': `import { createSSRApp } from 'vue'; import express from 'express';
express().get('/', (req) => createSSRApp({ template: \`<p>\${req.query.name}</p>\` })); // !tainted`,
    'templates of parts of lodash': `import template from 'lodash/template'; import express from 'express';
express().get('/', (req, res) => res.send(template(req.query.text)({}))); // !tainted`,
    'a helper of the file': `${APP}
const show = (text) => ejs.render(text); // !tainted
app.post('/', (req, res) => res.send(show(req.body.text)));`,
    'typed parameters': `import type { Request, Response } from 'express'; import ejs from 'ejs';
export function show(req: Request, res: Response): void { res.send(ejs.render(req.body.text as string)); } // !tainted`,
    'a check that is not anchored': route(`  if (!/[a-z]+/.test(req.body.text)) return;
  res.send(ejs.render(req.body.text)); // !tainted`),
  },
});
