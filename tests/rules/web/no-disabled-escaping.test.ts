import rule from '../../../src/rules/web/no-disabled-escaping.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'escaping left on': `import Handlebars from 'handlebars'; Handlebars.compile('<p>{{name}}</p>', { strict: true });`,
    'escaping switched on': `import nunjucks from 'nunjucks'; nunjucks.configure('views', { autoescape: true });`,
    'an option nobody knows': `import nunjucks from 'nunjucks'; nunjucks.configure('views', { autoescape: load() });`,
    'escaping off in development': `import nunjucks from 'nunjucks';
if (process.env.NODE_ENV === 'development') nunjucks.configure('views', { autoescape: false });`,
    'a text without markup': `import Handlebars from 'handlebars'; Handlebars.compile('Order {{id}} has left', { noEscape: true });`,
    'an option of another package': `import { compile } from './views.js'; compile('<p>{{name}}</p>', { noEscape: true });`,
    'text that is no page': `import nunjucks from 'nunjucks'; new nunjucks.Environment(loader);`,
    'a layout with its body': `import Handlebars from 'handlebars'; Handlebars.compile('<main>{{{body}}}</main>');`,
    'included templates': `import ejs from 'ejs'; ejs.compile("<%- include('head', { title }) %><p><%= name %></p>");`,
    'escaped output of lodash': `import _ from 'lodash'; _.template('<p><%- name %></p>');`,
    'output of lodash, where doubt keeps quiet': `import _ from 'lodash'; _.template('<%= file %>?v=<%= version %>');`,
    'what LiquidJS escapes': `import { Liquid } from 'liquidjs';
      new Liquid({ outputEscape: 'escape' }).parse('<p>{{ name }}</p>'); new Liquid().parse('<p>{{ name | escape }}</p>');`,
    'LiquidJS without escaping, where doubt keeps quiet': `import { Liquid } from 'liquidjs'; new Liquid().parse('<p>{{ name }}</p>');`,
    'LiquidJS: what it prints is escaped, or no page': {
      level: 'strict',
      code: `import { Liquid } from 'liquidjs'; const engine = new Liquid();
      engine.parse('<p>{{ name | strip | escape }}</p>{{ price | times: 2 }}'); engine.parse('Dear {{ name }}');
      new Liquid({ outputEscape: 'escape' }).parse('<p>{{ name }}</p>'); new Liquid(options).parse('<p>{{ name }}</p>');`,
    },
    'escaping of Twig left on': {
      level: 'strict',
      code: `import Twig from 'twig'; Twig.twig({ data: '<p>{{ name }}</p>', autoescape: true });
      Twig.twig({ data: '<p>{{ name|e }}</p>' }); Twig.twig({ data: 'Dear {{ name }}' });`,
    },
    'views of Handlebars that are escaped': `import { engine } from 'express-handlebars';
      engine({ extname: '.hbs', compilerOptions: { strict: true } });`,
    'LiquidJS, where nobody sees it made': `import { engine } from './engine.js'; engine.parse('<p>{{ name | raw }}</p>');`,
    'evaluated code': `import _ from 'lodash'; _.template('<% if (admin) { %><b>admin</b><% } %>');`,
    'escaped output of doT': `import dot from 'dot'; dot.template('<p>{{! it.name }}</p>');`,
    'escaped output of pug': `import pug from 'pug'; pug.compile('p= name\\np Hello #{name}');`,
    'a comparison in code of pug': `import pug from 'pug'; pug.compile('if a != b\\n  p different');`,
    'an escaper that escapes': `import mustache from 'mustache'; mustache.render(text, view, {}, { escape: (value) => String(value).replace(/</g, '&lt;') });`,
    'a constant that is marked': `import Handlebars from 'handlebars'; new Handlebars.SafeString('<br>');`,
    'escaped before it is marked': `import Handlebars from 'handlebars';
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));`,
    'a text that a helper marks': `import Handlebars from 'handlebars';
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + text + '</b>'));`,
    'a stricter filter': `import xss from 'xss'; xss(text, { whiteList: {} });`,
    'not seen: templates in files': `import ejs from 'ejs'; ejs.renderFile('page.ejs', { name });`,
  },
  vulnerable: {
    'handlebars without escaping': {
      code: `import Handlebars from 'handlebars';
Handlebars.compile('<p>{{name}}</p>', { noEscape: true }); // !switchedOff`,
      suggested: [
        `import Handlebars from 'handlebars';
Handlebars.compile('<p>{{name}}</p>', { noEscape: false });`,
      ],
    },
    'handlebars that is required': `const { compile } = require('handlebars');
const options = { noEscape: true }; // !switchedOff
module.exports = compile(text, options);`,
    'nunjucks without escaping': {
      code: `import nunjucks from 'nunjucks';
nunjucks.configure('views', { autoescape: false, express: app }); // !switchedOff`,
      suggested: [
        `import nunjucks from 'nunjucks';
nunjucks.configure('views', { autoescape: true, express: app });`,
      ],
    },
    'nunjucks with its options first': `import * as nunjucks from 'nunjucks';
nunjucks.configure({ autoescape: false }); // !switchedOff`,
    'an environment of nunjucks': `import { Environment } from 'nunjucks';
new Environment(loader, { autoescape: false }); // !switchedOff`,
    'eta without escaping': `import { Eta } from 'eta';
const eta = new Eta({ views: 'views', autoEscape: false }); // !switchedOff`,
    'an escaper that does nothing': `import mustache from 'mustache';
mustache.escape = (text) => text; // !escaperDoesNothing`,
    'an escaper among the options': `import Mustache from 'mustache';
Mustache.render(template, view, partials, { escape: (value) => value }); // !escaperDoesNothing`,
    'an escaper of ejs': `import ejs from 'ejs';
ejs.render(template, data, { escape: function (markup) { return markup; } }); // !escaperDoesNothing`,
    'an escaper that makes a text': `import ejs from 'ejs';
ejs.compile(template, { escape: (markup) => String(markup) }); // !escaperDoesNothing`,
    'a filter that keeps markup': `import xss from 'xss';
xss(html, { escapeHtml: (text) => text }); // !escaperDoesNothing`,
    'raw output of handlebars': `import Handlebars from 'handlebars';
export const page = Handlebars.compile('<p>{{{comment}}}</p>'); // !rawOutput`,
    'raw output of mustache': `import mustache from 'mustache';
mustache.render('<p>{{& comment }}</p>', view); // !rawOutput`,
    'raw output of ejs': `import ejs from 'ejs';
const text = '<p><%- comment %></p>'; // !rawOutput
ejs.render(text, { comment });`,
    'raw output of pug': `import pug from 'pug';
pug.compile('p!= comment'); // !rawOutput`,
    'raw text of pug': `const pug = require('pug');
pug.render('p Hello !{name}', { name }); // !rawOutput`,
    'escaping of Twig switched off': {
      code: `import Twig from 'twig'; Twig.twig({ data: '<p>{{ name }}</p>', autoescape: false }); // !switchedOff`,
      suggested: [`import Twig from 'twig'; Twig.twig({ data: '<p>{{ name }}</p>', autoescape: true });`],
    },
    'escaping of views switched off': {
      code: `import { engine } from 'express-handlebars'; engine({ compilerOptions: { noEscape: true } }); // !switchedOff`,
      suggested: [
        `import { engine } from 'express-handlebars'; engine({ compilerOptions: { noEscape: false } });`,
      ],
    },
    'a raw value of Twig': `import Twig from 'twig'; Twig.twig({ data: '<p>{{ name|raw }}</p>', autoescape: true }); // !rawOutput`,
    'a value of Twig, whose escaping nobody asks for': {
      level: 'strict',
      code: `import Twig from 'twig'; Twig.twig({ data: '<p>{{ name }}</p>' }); // !rawText`,
    },
    'a raw value of LiquidJS': `import { Liquid } from 'liquidjs';
      const engine = new Liquid({ outputEscape: 'escape' });
      engine.parseAndRender('<p>{{ name | raw }}</p>', { name: 'a' }); // !rawOutput`,
    'output of LiquidJS': {
      level: 'strict',
      code: `import { Liquid } from 'liquidjs';
const engine = new Liquid({ root: 'views/' });
engine.parseAndRender('<p>{{ name | upcase }}</p>', { name: 'a' }); // !rawText`,
    },
    'output of lodash': {
      level: 'strict',
      code: `import _ from 'lodash';
_.template('<p><%= comment %></p>'); // !rawText`,
    },
    'holes of lodash': {
      level: 'strict',
      code: `import template from 'lodash/template';
template('<p>\${ comment }</p>'); // !rawText`,
    },
    'output of underscore': {
      level: 'strict',
      code: `import _ from 'underscore';
_.template("<p><%= comment %></p>"); // !rawText`,
    },
    'output of doT': `import dot from 'dot';
dot.template('<p>{{= it.comment }}</p>'); // !rawOutput`,
    'raw output of eta': `import { Eta } from 'eta';
new Eta().renderString('<p><%~ it.comment %></p>', { comment }); // !rawOutput`,
    'the filter safe of nunjucks': `import nunjucks from 'nunjucks';
nunjucks.renderString('<p>{{ comment | safe }}</p>', { comment }); // !rawOutput`,
  },
});
