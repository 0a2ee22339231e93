import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const app = (body: string): string => `import express from 'express';
import { parseString, parseStringPromise } from 'xml2js';
import { XMLParser } from 'fast-xml-parser';
const app = express();
app.post('/', express.text(), async (req, res) => {
${body}
});`;

/** What is read from a text is an object, which is sent as JSON; what lies in it is a text again. */
testRule(rule, {
  safe: {
    'an object read from JSON': app(`  res.send(JSON.parse(req.body));`),
    'an object read from XML': app(`  res.send(await parseStringPromise(req.body));
  parseString(req.body, (error, document) => { res.send(document); });
  res.send(new XMLParser().parse(req.body));`),
    'an object read from a text, as the body of Koa': `import Koa from 'koa';
const app = new Koa();
app.use(async (ctx) => { ctx.body = JSON.parse(ctx.request.rawBody); });`,
    'signs taken out by splits': app(
      `  res.send('<b>' + req.body.split('<').join('&lt;').split('>').join('&gt;') + '</b>');`,
    ),
    'what a controller gives back': `import { Body, Controller, Post } from '@nestjs/common';
import { parseStringPromise } from 'xml2js';
@Controller('documents')
export class Documents {
  @Post() read(@Body('xml') xml) { return parseStringPromise(xml); }
}`,
  },
  vulnerable: {
    'a member of what was read from JSON': app(`  const { name } = JSON.parse(req.body);
  res.send(\`<i>\${name}</i>\`); // !page
  res.send('<b>' + JSON.parse(req.body).name + '</b>'); // !page`),
    'signs put back by a split': app(`  res.send('<b>' + req.body.split('<').join('< ') + '</b>'); // !page`),
    'a member of what was read from XML': app(`  const document = await parseStringPromise(req.body);
  res.send('<b>' + document.name + '</b>'); // !page
  res.send('<b>' + new XMLParser().parse(req.body).name); // !page`),
  },
});
