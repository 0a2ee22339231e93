import { sentences } from '../support/scope.ts';
import { api } from './world.ts';

const app = `import express from 'express'; const app = express();`;

sentences('what a field or a map holds', api, {
  'an element that is pushed': [
    `${app} class List { items = []; add(f) { this.items.push({ f }) }
       make() { for (const { f } of this.items) ask(f.send) } }
     app.get('/', (req, res) => { new List().add(res) })`,
    'express.Response#.send',
  ],
  'what is given to a function of a table that is picked': [
    `${app} const t = { a: (x) => { ask(x.send) } }; app.get('/', (req, res) => { t[req.query.n](res) })`,
    'express.Response#.send',
  ],
  'what is given to a function of a table by a name for it': [
    `${app} const t = { a: (x) => { ask(x.send) } };
     app.get('/', (req, res) => { const f = ok ? t[req.query.n] : t.b; f.call(t, res) })`,
    'express.Response#.send',
  ],
  'what a map is made with': [
    `${app} const m = new Map([['a', app]]); ask(m.get(k).get)`,
    'express.App#.get',
  ],
  'what is set in a map': [
    `${app} const m = new Map(); m.set('a', app); ask(m.get(k).get)`,
    'express.App#.get',
  ],
  'what is set in a map of a class': [
    `${app} class Table { items = new Map(); add(x) { this.items.set('a', app) } get() { ask(this.items.get(k).get) } }`,
    'express.App#.get',
  ],
  'what is set in another map': [
    `${app} const m = new Map(); const n = new Map(); n.set('a', app); ask(m.get(k).get)`,
    'nothing',
  ],
  'what is set in no map': [`${app} const m = make(); m.set('a', app); ask(m.get(k).get)`, 'nothing'],
  'what is found in a list': [`${app} const l = [app]; ask(l.find((x) => x.ok).get)`, 'express.App#.get'],
  'what is found in no list': [`${app} const l = make(); ask(l.find((x) => x.ok).get)`, 'nothing'],
});

sentences('what compilers make of async functions', api, {
  'a marked generator': [
    `${app} app.get('/', _asyncToGenerator(function* (req, res) { ask(req.query) }))`,
    'express.Request#.query',
  ],
  'a marked generator by way of arguments': [
    `${app} app.get('/', function () { var _ref = _asyncToGenerator2.default(function* (req, res) { ask(req.query) });
       return function (_x, _y) { return _ref.apply(this, arguments) } }())`,
    'express.Request#.query',
  ],
  'what is yielded to a helper': [
    `${app} __awaiter(this, void 0, void 0, function* () { const a = yield app; ask(a.get) })`,
    'express.App#.get',
  ],
  'what is yielded to nobody knows whom': [
    `${app} function* f() { const a = yield app; ask(a.get) }`,
    'nothing',
  ],
  'what the step before has awaited': [
    `${app} __generator(this, function (_a) { switch (_a.label) { case 0: return [4, app]; case 1: ask(_a.sent().get) } })`,
    'express.App#.get',
  ],
  'what a helper returns': [
    `${app} const f = () => __awaiter(this, void 0, void 0, function () { return __generator(this, function (_a) { return [2, app] }) });
     ask(f().get)`,
    'express.App#.get',
  ],
  'something else that is called sent': [
    `${app} function f(_a) { x = [4, app]; ask(_a.sent().get) }`,
    'nothing',
  ],
});
