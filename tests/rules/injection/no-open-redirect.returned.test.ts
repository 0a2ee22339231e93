import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

const shaped = (code: string) => ({
  code,
  isFormBound: 'the names of the parameters tell, and how the file is spelled',
});

// Functions that serve requests and are returned by what a file exports, and those that are given to nobody in sight.
testRule(rule, {
  safe: {
    'a function with other names': shaped(
      `export function make() { return (input, output) => { output.setHeader('Location', input.url + '/'); output.end(); }; }`,
    ),
    'a function that nobody exports': shaped(
      `function make() { return (req, res) => { res.setHeader('Location', req.url + '/'); res.end(); }; }`,
    ),
    'a client that answers are given to': shaped(
      `export function make(client) { return (req, res) => { client.follow(req.url, res.headers); }; }`,
    ),
    'not seen: a function within an object that is returned': shaped(
      `export function make() { return { serve: (req, res) => { res.setHeader('Location', req.url + '/'); res.end(); } }; }`,
    ),
  },
  vulnerable: {
    'a function that answers as Node does': shaped(
      `export function handler(req, res) { res.setHeader('Location', req.url + '/'); res.statusCode = 301; } // !tainted`,
    ),
    'what an exported function returns': shaped(
      `export function make(options) { return (req, res) => { res.writeHead(302, { Location: req.url + options.end }); }; } // !tainted`,
    ),
    'what module.exports returns': shaped(
      `module.exports = function make() { return function serve(req, res) { res.setHeader('Location', req.url); }; }; // !tainted`,
    ),
    'a middleware as of Express': shaped(
      `export function make() { return (req, res, next) => { res.redirect(req.query.to); }; } // !tainted`,
    ),
  },
});
