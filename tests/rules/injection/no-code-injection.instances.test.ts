import rule from '../../../src/rules/injection/no-code-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** Handlers that a function puts on what it makes, and such as take the request apart. */
testRule(rule, {
  safe: {
    'parameters of other names': `function Sums(db) {
  this.add = (text, done) => done(eval(text));
}
module.exports = Sums;`,
    'no answer in sight': `function Sums(db) {
  this.add = (req, res) => eval(req.body.sum);
}
module.exports = Sums;`,
    'taken apart into something else': `module.exports = ({ code }, res) => { res.json(eval(code)); };`,
    'a number': `function Sums(db) {
  this.add = (req, res) => { res.json({ sum: eval(String(Number(req.body.sum))) }); };
}
module.exports = Sums;`,
  },
  vulnerable: {
    'on what a function makes': `function Sums(db) {
  this.add = function (req, res, next) { res.json({ sum: eval(req.body.sum) }); }; // !tainted
}
module.exports = Sums;`,
    'by another name': `function Sums(db) {
  const self = this;
  self.add = (req, res) => { res.json({ sum: eval(req.body.sum) }); }; // !tainted
}
module.exports = { Sums };`,
    'on the prototype': `function Sums() {}
Sums.prototype.add = function (req, res) { res.json({ sum: eval(req.body.sum) }); }; // !tainted
module.exports = Sums;`,
    'in the constructor of a class': `class Sums {
  constructor() {
    this.add = (req, res) => { res.json({ sum: eval(req.body.sum) }); }; // !tainted
  }
}
module.exports = new Sums();`,
    'a request that is taken apart': `module.exports = function add() {
  return ({ body, params }, res, next) => { res.json({ sum: eval(body.sum) }); }; // !tainted
};`,
  },
});
