import rule from '../../../src/rules/transport/no-dns-based-trust.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import nodemailer from 'nodemailer';
const app = express();
const mail = nodemailer.createTransport({ host: 'smtp.example.com', secure: true });
const HOSTS = ['www.example.com', 'shop.example.com'];
`;
const route = (body: string): string => `${APP}app.post('/reset', async (req, res) => {\n${body}\n});`;
const strict = (body: string) => ({ level: 'strict' as const, code: route(body) });

testRule(rule, {
  safe: {
    'an origin of the configuration': route(
      `  await mail.sendMail({ to: req.body.email, text: \`\${process.env.ORIGIN}/reset?token=\${token}\` });`,
    ),
    'a relative link': route(`  res.redirect('/reset?token=' + token);`),
    'a host of an allow-list': route(`  if (!HOSTS.includes(req.headers.host)) return res.sendStatus(400);
  await mail.sendMail({ to: req.body.email, text: \`https://\${req.headers.host}/reset?token=\${token}\` });`),
    'a host looked up in a table':
      route(`  const host = HOSTS.find((one) => one === req.headers.host) ?? HOSTS[0];
  await mail.sendMail({ to: req.body.email, text: \`https://\${host}/reset\` });`),
    'a host that is named': route(
      `  await mail.sendMail({ to: 'admin@example.com', text: \`Somebody asked for \${req.headers.host}.\` });`,
    ),
    'a host in a log': route(`  console.log(\`https://\${req.headers.host}\${req.url}\`);`),
    'the same host over https, under recommended': route(
      `  res.redirect('https://' + req.headers.host + req.url);`,
    ),
    'a URL that is parsed only': route(`  const url = new URL(req.url, \`http://\${req.headers.host}\`);
  res.send(url.searchParams.get('q'));`),
    'a shop by its host': strict(`  if (req.hostname === 'shop.example.com') return res.render('shop');
  res.render('home');`),
    'a host of a pattern':
      route(`  if (!/^[a-z]+\\.example\\.com$/.test(req.headers.host)) return res.sendStatus(400);
  await mail.sendMail({ to: req.body.email, html: \`<a href="https://\${req.headers.host}/reset">reset</a>\` });`),
    'this machine, under recommended': route(`  if (req.hostname === 'localhost') return res.send('debug');`),
  },
  vulnerable: {
    'a link in a mail': route(
      `  await mail.sendMail({ to: req.body.email, text: \`https://\${req.headers.host}/reset?token=\${token}\` }); // !hostLinked`,
    ),
    'a link in HTML': {
      code: route(
        `  await mail.sendMail({ to: req.body.email, html: \`<a href="https://\${req.get('host')}/reset/\${token}">Reset</a>\` }); // !hostLinked`,
      ),
      isFormBound: 'arguments that are named twice over are not seen yet',
    },
    'a link put together before':
      route(`  const link = \`\${req.protocol}://\${req.get('host')}/reset/\${token}\`;
  const message = { to: req.body.email, subject: 'Reset', html: \`<p>Click <a href="\${link}">here</a></p>\` };
  await mail.sendMail(message); // !hostLinked`),
    'a link added to a text': route(`  const base = 'http://' + req.headers.host;
  await mail.sendMail({ to: req.body.email, text: 'Click ' + base + '/verify?t=' + token }); // !hostLinked`),
    'the host that a proxy was asked for': route(
      `  await mail.sendMail({ to: req.body.email, text: \`https://\${req.headers['x-forwarded-host']}/reset\` }); // !hostLinked`,
    ),
    'one host or another': route(`  const host = req.headers['x-forwarded-host'] || req.headers.host;
  await mail.sendMail({ to: req.body.email, text: \`https://\${host}/reset?token=\${token}\` }); // !hostLinked`),
    'the name of the host': route(
      `  await mail.sendMail({ to: req.body.email, text: \`https://\${req.hostname}/reset\` }); // !hostLinked`,
    ),
    'a function of the file': `${APP}const getOrigin = (req) => \`\${req.protocol}://\${req.headers.host}\`;
app.post('/', (req, res) => {
  mail.sendMail({ to: req.body.email, text: \`\${getOrigin(req)}/verify\` }, () => res.end()); // !hostLinked
});`,
    'a redirect to the host that a proxy was asked for': route(
      `  res.redirect(\`https://\${req.headers['x-forwarded-host']}\${req.url}\`); // !hostLinked`,
    ),
    'a redirect to the host, under strict': strict(
      `  res.redirect('https://' + req.headers.host + req.url); // !hostRedirected`,
    ),
    'a location of Node.js': `import http from 'node:http';
http.createServer((req, res) => {
  res.writeHead(302, { Location: 'https://' + req.headers['x-forwarded-host'] + '/login' }); // !hostLinked
  res.end();
}).listen(80);`,
    'this machine is let in':
      strict(`  if (req.headers.host !== 'localhost:3000') return res.sendStatus(403); // !hostTrusted
  res.send('admin');`),
    'this machine, by its address': strict(`  const isLocal = req.hostname === '127.0.0.1'; // !hostTrusted
  if (isLocal) return res.send('admin');
  res.sendStatus(403);`),
  },
});
