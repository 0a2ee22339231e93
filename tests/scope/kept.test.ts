import { sentences } from '../support/scope.ts';
import { api } from './world.ts';

const app = `import express from 'express'; import { Pool } from 'pg'; const app = express();`;

sentences('what the file puts into something that is handed round', api, {
  'a member that another function writes': [
    `${app} app.get('/a', (req, res) => { req.db = new Pool() }); app.get('/b', (req, res) => { ask(req.db.query) })`,
    'pg.Pool#.query',
  ],
  'a member of a member': [
    `${app} app.locals.db = new Pool(); app.get('/b', (req, res) => { ask(req.app.locals.db.query) })`,
    'pg.Pool#.query',
  ],
  'a member that is taken out': [
    `${app} app.locals.db = new Pool(); app.get('/b', (req, res) => { const { db } = req.app.locals; ask(db.query) })`,
    'pg.Pool#.query',
  ],
  'what is laid over it': [
    `${app} Object.assign(app.locals, { 'db': new Pool() }); app.get('/b', (req, res) => { ask(req.app.locals.db.query) })`,
    'pg.Pool#.query',
  ],
  'a member that is written where it is not set yet': [
    `${app} app.get('/a', (req, res) => { req.db ??= new Pool(); ask(req.db.query) })`,
    'pg.Pool#.query',
  ],
  'a member of a declared type': [
    `${app} const f: express.Handler = (req) => { req.db = new Pool() };
     app.get('/b', (req, res) => { ask(req.db.query) })`,
    'pg.Pool#.query',
  ],
  'what a call puts under a name': [
    `${app} app.set('db', new Pool()); ask(app.find('db').query)`,
    'pg.Pool#.query',
  ],
  'what a call puts under a name, by its member': [
    `${app} app.set('db', new Pool()); app.get('/', (req, res) => { ask(req.app.settings.db.query) })`,
    'pg.Pool#.query',
  ],
  'what a call puts under another name': [
    `${app} app.set('db', new Pool()); ask(app.find('pool').query)`,
    'nothing',
  ],
  'what a call of another method puts there': [
    `${app} app.put('db', new Pool()); ask(app.find('db').query)`,
    'nothing',
  ],
  'a member of the other parameter': [
    `${app} app.get('/a', (req, res) => { res.db = new Pool() }); app.get('/b', (req, res) => { ask(req.db.query) })`,
    'nothing',
  ],
  'a member of what nobody knows': [
    `${app} other.db = new Pool(); app.get('/b', (req, res) => { ask(req.db.query) })`,
    'nothing',
  ],
  'a member that is added to': [
    `${app} app.get('/a', (req, res) => { req.db += new Pool(); ask(req.db.query) })`,
    'nothing',
  ],
  'a member that is written as itself': [
    `${app} app.get('/a', (req, res) => { req.db = req.db; ask(req.db.query) })`,
    'nothing',
  ],
});
