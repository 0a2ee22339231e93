import pathRule from '../../../src/rules/injection/no-path-traversal.ts';
import htmlRule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

function controller(code: string): string {
  return `
  import type { HttpContext } from '@adonisjs/core/http';
  import app from '@adonisjs/core/services/app';
  import { basename } from 'node:path';
  import { randomUUID } from 'node:crypto';
  export default class ThingsController {
    async show({ request, response, params }: HttpContext) {
      ${code}
    }
  }`;
}

testRule(htmlRule, {
  safe: {
    'an object': controller(`return response.send({ name: request.input('name') });`),
    'an object under a status': controller(`return response.created({ name: request.input('name') });`),
    'a text that begins as text': controller(`return response.send('Hello ' + request.input('name'));`),
    'plain text': controller(`response.type('text/plain').send('<b>' + request.input('name'));`),
    'a header that says plain text': controller(
      `response.header('Content-Type', 'text/plain'); return response.send('<b>' + params.name);`,
    ),
  },
  vulnerable: {
    'a text that begins as a page': controller(
      `return response.send(\`<h1>\${params.name}</h1>\`); // !page`,
    ),
    'a type of pages': controller(
      `response.header('content-type', 'text/html'); response.send('Hello ' + request.input('name')); // !page`,
    ),
    'a page under a status': controller(
      `return response.notFound('<p>No ' + request.input('name') + '</p>'); // !page`,
    ),
    'a chain': controller(`response.status(404).send('<p>' + request.url() + '</p>'); // !page`),
  },
});

testRule(pathRule, {
  safe: {
    'a name that the package makes': controller(`await request.file('photo').move(app.makePath('uploads'));`),
    'a name that the program makes': controller(
      `await request.file('photo').move(app.makePath('uploads'), { name: randomUUID() + '.png' });`,
    ),
    'the last part of a name': controller(
      `const photo = request.file('photo'); await photo.move(app.makePath('uploads'), { name: basename(photo.clientName) });`,
    ),
    'a key of the program': controller(`await request.file('photo').moveToDisk('photos/' + randomUUID());`),
  },
  vulnerable: {
    "the sender's name": controller(
      `const photo = request.file('photo'); await photo.move(app.makePath('uploads'), { name: photo.clientName }); // !tainted`,
    ),
    'a folder of the body': controller(
      `await request.file('photo').move(app.makePath('uploads', request.input('album'))); // !tainted`,
    ),
    'each of several files': controller(
      `for (const file of request.files('docs')) await file.move(app.tmpPath(), { name: file.clientName }); // !tainted`,
    ),
    'a key of a disk': controller(
      "const photo = request.file('photo'); await photo.moveToDisk(`albums/${params.album}/x.png`); // !tainted",
    ),
  },
});
