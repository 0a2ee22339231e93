import rule from '../../../src/rules/secrets/no-secret-in-url.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a credential in a header': `
      export const load = (accessToken) =>
        fetch('https://api.example.com/me', { headers: { authorization: \`Bearer \${accessToken}\` } });`,
    'a secret in the body': `
      const body = new URLSearchParams({ client_secret: process.env.CLIENT_SECRET });
      fetch('https://auth.example.com/token', { method: 'POST', body });`,
    'a one-time token of a reset link': `
      import axios from 'axios';
      export const remind = (resetToken) => axios.get(\`https://app.example.com/reset?token=\${resetToken}\`);`,
    'a token within a function that confirms an address': `
      export function sendVerificationMail(token) {
        return fetch(\`https://app.example.com/v?token=\${token}\`);
      }`,
    'a token of an invitation, a link to unsubscribe': `
      export const invite = (token) => fetch(\`https://app.example.com/a/\${token}\`);
      export const leave = (token) => fetch(\`https://app.example.com/unsubscribe?token=\${token}\`);`,
    'code and state of OAuth': `
      import express from 'express';
      express().get('/login', (req, res) => {
        res.redirect(\`https://auth.example.com/authorize?client_id=\${process.env.CLIENT_ID}&state=\${req.session.secret}&code_challenge=\${req.session.token}\`);
      });`,
    'a signed URL': `
      export const open = (signedToken, secret) =>
        fetch(\`https://files.example.com/a.pdf?X-Amz-Signature=\${secret}&sig=\${signedToken}\`);`,
    'a ticket for a WebSocket': `export const live = (ticket) => new WebSocket(\`wss://x.example.com/?ticket=\${ticket}\`);`,
    'a CSRF token': `export const go = (csrfToken) => fetch(\`/logout?_csrf=\${csrfToken}\`);`,
    'tokens of pages': `
      import axios from 'axios';
      export const list = (nextToken, page) => axios.get('https://api.example.com/list', {
        params: { nextToken, pageToken: nextToken, continuationToken: nextToken, cursor: page.token },
      });`,
    'the key of a map service': {
      filename: 'file.tsx',
      code: `export const Map = () =>
        <script src={\`https://maps.googleapis.com/maps/api/js?key=\${process.env.GOOGLE_MAPS_API_KEY}\`} />;`,
    },
    'the token of a bot whose service knows no other way': `
      fetch(\`https://api.telegram.org/bot\${process.env.BOT_TOKEN}/sendMessage\`);`,
    'a secret whose service knows no other way': `
      fetch(\`https://api.weixin.qq.com/cgi-bin/token?appid=wx1&secret=\${process.env.WECHAT_SECRET}\`);`,
    'a public key': `export const verify = (publicKey) => fetch(\`https://x.example.com/?key=\${publicKey}\`);`,
    'a placeholder': `fetch('https://api.nasa.gov/planetary/apod?api_key=DEMO_KEY');`,
    'a password before the host': `
      import pg from 'pg';
      new pg.Client(\`postgres://app:\${process.env.DB_PASSWORD}@db.example.com/app\`);`,
    'the whole address of a hook': `fetch(process.env.HOOK_SECRET);`,
    'behind a hash sign': `export const go = (accessToken) => { location.href = '/app#access_token=' + accessToken; };`,
    'whether there is a password': `export const go = (user) => fetch(\`/a?hasPassword=\${user.hasPassword}\`);`,
    'its length': `export const go = (password) => fetch(\`/a?password=\${password.length}\`);`,
    'a parameter of another name with an unknown value': `
      const url = new URL('https://api.example.com');
      url.searchParams.set('q', ask());
      fetch(url);`,
    'what stands in the place of a secret': {
      isFormBound: 'the name tells',
      code: `import { REDACTED_TEXT } from './constants.js';
      export function redact(url: URL) {
        url.searchParams.set('access_token', REDACTED_TEXT);
      }`,
    },
    'not seen: parameters that are set one by one before they are a text': `
      const params = new URLSearchParams();
      params.set('api_key', process.env.API_KEY);
      fetch('https://api.example.com/a?' + params.toString());`,
  },
  vulnerable: {
    'an API key in a query': `
      import axios from 'axios';
      export const load = (id) =>
        axios.get(\`https://api.example.com/items/\${id}?api_key=\${process.env.API_KEY}\`); // !secretInUrl`,
    'a field of a configuration, through a constant': `
      import axios from 'axios';
      import { config } from './config.js';
      const url = \`\${config.payments.url}/refunds?charge=1&api_key=\${config.payments.apiKey}\`;
      axios.post(url); // !secretInUrl`,
    'a password put together by +': `
      export async function login(user, password) {
        await fetch('/login?user=' + user + '&password=' + encodeURIComponent(password)); // !secretInUrl
      }`,
    'the path of node:http': `
      const http = require('node:http');
      exports.ask = (password) => http.get({ host: 'x.example.com', path: \`/l?password=\${password}\` }); // !secretInUrl`,
    'a session in a redirect': `
      import express from 'express';
      express().get('/done', (req, res) => {
        res.redirect(\`/app?session_id=\${req.session.sessionId}\`); // !secretInUrl
      });`,
    'where the page is sent': `
      export function go(accessToken: string) {
        location.href = '/app?access_token=' + accessToken; // !secretInUrl
      }`,
    'a link and a picture': {
      filename: 'file.tsx',
      code: `import { useState } from 'react';
      export const A = ({ accessToken }) => <a href={\`/f?access_token=\${accessToken}\`}>file</a>; // !secretInUrl
      export const B = ({ accessToken }) => <img src={\`/f?access_token=\${accessToken}\`} />; // !secretInUrl`,
    },
    'parameters of axios': `
      import axios from 'axios';
      axios.get('https://api.example.com/weather', { params: { city: 'Bern', api_key: getKey() } }); // !secretInUrl`,
    'parameters of got': `
      import got from 'got';
      const apiKey = process.env.SERVICE_API_KEY;
      await got('https://api.example.com/x', { searchParams: { apiKey } }); // !secretInUrl`,
    'parameters of ky, ofetch and undici': `
      import ky from 'ky';
      import { ofetch } from 'ofetch';
      import { request } from 'undici';
      export const load = (accessToken) => [
        ky.get('https://api.example.com', { searchParams: { access_token: accessToken } }), // !secretInUrl
        ofetch('https://api.example.com', { query: { access_token: accessToken } }), // !secretInUrl
        request('https://api.example.com', { query: { access_token: accessToken } }), // !secretInUrl
      ];`,
    'parameters of superagent': `
      import request from 'superagent';
      export const load = (accessToken) =>
        request.get('https://graph.example.com/me').query({ access_token: accessToken }); // !secretInUrl`,
    'parameters of a URL': `
      export function load(accessToken) {
        const url = new URL('https://graph.example.com/me');
        url.searchParams.set('access_token', accessToken); // !secretInUrl
        return fetch(url);
      }`,
    'by the name of a parameter alone': `
      export function load(settings) {
        const url = new URL('https://graph.example.com/me');
        url.searchParams.append('api_key', settings.value); // !namedInUrl
        return fetch(url);
      }`,
    'parameters that become a text': `
      const params = new URLSearchParams({ grant: 'x', api_key: process.env.API_KEY });
      fetch(\`https://api.example.com/a?\${params}\`); // !secretInUrl`,
    'a token of which nobody knows how long it is good': {
      level: 'strict',
      code: `export const load = (user) => fetch(\`https://x.example.com/a?t=1&token=\${user.token}\`); // !tokenInUrl`,
    },
    'a token in a path': {
      level: 'strict',
      code: `export const load = (token) => fetch(\`https://x.example.com/a/\${token}/b\`); // !tokenInUrl`,
    },
  },
});
