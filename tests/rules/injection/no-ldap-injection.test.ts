import rule from '../../../src/rules/injection/no-ldap-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();`;
const LDAPJS = `${APP}
import ldap from 'ldapjs';
const client = ldap.createClient({ url: 'ldaps://ldap.example.com' });`;
const LDAPTS = `${APP}
import { Client, EqualityFilter, AndFilter } from 'ldapts';
const client = new Client({ url: 'ldaps://ldap.example.com' });`;
const AD = `${APP}
const ActiveDirectory = require('activedirectory2');
const ad = new ActiveDirectory({ url: 'ldaps://ldap.example.com', baseDN: 'dc=example' });`;

testRule(rule, {
  safe: {
    'a filter of objects': `${LDAPJS}
      app.get('/', (req) => {
        const filter = new ldap.EqualityFilter({ attribute: 'uid', value: req.query.uid });
        client.search('o=example', { filter }, () => {});
      });`,
    'a filter of objects, as a text': `${LDAPTS}
      app.get('/', async (req) => {
        const mail = new EqualityFilter({ attribute: 'mail', value: req.query.mail });
        const filter = new AndFilter({ filters: [mail, new EqualityFilter({ attribute: 'a', value: 'b' })] });
        await client.search('dc=x', { filter: filter.toString() });
      });`,
    "the library's own escaping": `${APP}
      import { Client, EqualityFilter } from 'ldapts';
      const client = new Client({ url: 'ldaps://x.example.com' });
      const any = new EqualityFilter();
      app.get('/', async (req) => {
        await client.search('dc=x', { filter: '(cn=' + any.escape(req.query.cn) + ')' });
      });`,
    'texts that are escaped by ldap-escape': `${LDAPJS}
      import { filter, dn } from 'ldap-escape';
      app.get('/', (req) => {
        client.search('o=example', { filter: filter\`(uid=\${req.query.uid})\` }, () => {});
        client.bind(dn\`cn=\${req.query.cn},dc=test\`, 'x', () => {});
      });`,
    'an escape written by hand': `${LDAPJS}
      const escape = (text) => text.replace(/[\\\\*()\\0]/g, (one) => '\\\\' + one.charCodeAt(0).toString(16));
      app.get('/', (req) => {
        client.search('o=example', { filter: '(uid=' + escape(req.query.uid) + ')' }, () => {});
      });`,
    'a name tested by a pattern': `${LDAPJS}
      app.post('/', (req) => {
        if (!/^[a-z]+$/.test(req.body.user)) return;
        client.bind('uid=' + req.body.user + ',dc=example', req.body.password, () => {});
      });`,
    'signs that are refused': `${LDAPJS}
      app.get('/', (req) => {
        if (/[()*\\\\]/.test(req.query.uid)) throw new Error('refused');
        client.search('o=example', { filter: '(uid=' + req.query.uid + ')' }, () => {});
      });`,
    'a number': `${LDAPTS}
      app.get('/', async (req) => { await client.search('dc=x', { filter: \`(id=\${Number(req.query.id)})\` }); });`,
    'attributes, limits and passwords': `${LDAPJS}
      app.get('/', (req) => {
        client.search('o=example', { filter: '(uid=a)', attributes: [req.query.attr] }, () => {});
        client.bind('cn=root', req.body.password, () => {});
      });`,
    'the name of who logs in, at passport': `${APP}
      import Strategy from 'passport-ldapauth';
      new Strategy({ server: { url: 'ldaps://x', searchBase: 'dc=x', searchFilter: '(uid={{username}})' } });`,
    'another client': `${APP}
      import { Client } from './directory.js';
      const client = new Client();
      app.get('/', (req) => { client.search('dc=x', { filter: '(mail=' + req.query.mail + ')' }); });`,
    'a filter that nobody knows': `${LDAPJS}
      module.exports = (filter) => client.search('o=example', { filter }, () => {});`,
    'not seen: an attribute of others in a filter of objects': `${LDAPTS}
      app.get('/', async (req) => {
        await client.search('dc=x', { filter: new EqualityFilter({ attribute: req.query.by, value: 'x' }) });
      });`,
  },
  vulnerable: {
    'a filter in a template': `${LDAPJS}
      app.get('/', (req) => {
        client.search('o=example', { filter: \`(uid=\${req.query.uid})\`, scope: 'sub' }, () => {}); // !filter
      });`,
    'names of entries': `${LDAPJS}
      app.post('/', (req) => {
        client.bind('uid=' + req.body.user + ',dc=example', req.body.password, () => {}); // !name
        client.search('ou=' + req.body.ou + ',dc=example', {}, () => {}); // !name
        client.del('cn=' + req.body.cn + ',o=example', () => {}); // !name
        client.modifyDN('cn=foo,o=example', 'cn=' + req.body.cn, () => {}); // !name
      });`,
    'a filter that is parsed': `${APP}
      const { parseFilter } = require('ldapjs');
      app.get('/', (req) => parseFilter('(uid=' + req.query.uid + ')')); // !filter`,
    'options kept in a constant': `${LDAPTS}
      app.get('/', async (req) => {
        const options = { scope: 'sub', filter: '(mail=' + req.query.mail + ')' };
        await client.search('dc=x', options); // !filter
      });`,
    'a namespace and a declared client': `${APP}
      import * as ldapts from 'ldapts';
      async function find(client: ldapts.Client, mail: string) {
        return client.search('dc=x', { filter: '(mail=' + mail + ')' }); // !filter
      }
      app.get('/', async (req) => { await find(new ldapts.Client({ url: 'ldaps://x' }), req.query.mail as string); });`,
    'stars and brackets in part': `${LDAPTS}
      app.get('/', async (req) => {
        const name = req.query.name.replace(/\\(/g, '');
        await client.search('dc=x', { filter: '(cn=' + name + ')' }); // !filter
      });`,
    'Active Directory': `${AD}
      app.get('/', (req) => {
        ad.find({ filter: 'cn=*' + req.query.q + '*' }, () => {}); // !filter
        ad.findUsers('cn=' + req.query.q, () => {}); // !filter
        ad.findUser(req.query.name, () => {}); // !filter
        ad.find(req.query.q, () => {}); // !filter
        ad.isUserMemberOf(req.query.name, 'admins', () => {}); // !filter
      });`,
    'a search that a request describes': `${APP}
      import LdapAuth from 'ldapauth-fork';
      app.post('/', (req) => {
        new LdapAuth({ url: 'ldaps://x', searchBase: 'ou=' + req.body.ou + ',dc=x', searchFilter: '(uid={{username}})' }); // !name
      });`,
  },
});
