import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

/** A route in a file that imports a package. */
const route = (imports: string, body: string): string => `import express from 'express';
import path from 'node:path';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

const JETPACK = "import jetpack from 'fs-jetpack';";
const JSONFILE = "import jsonfile from 'jsonfile';";

/** Packages that read and write files in place of `fs`. */
testRule(rule, {
  safe: {
    'fs-jetpack: a base name': route(
      JETPACK,
      "  res.send(jetpack.read('files/' + path.basename(req.query.name)));",
    ),
    'fs-jetpack: data': route(JETPACK, "  jetpack.write('files/last.txt', req.query.name);"),
    'jsonfile: a base name': route(
      JSONFILE,
      "  res.json(await jsonfile.readFile(path.join('data', path.basename(req.query.name))));",
    ),
    'jsonfile: data': route(JSONFILE, "  jsonfile.writeFileSync('data/last.json', req.body);"),
  },
  vulnerable: {
    'fs-jetpack: read': route(JETPACK, '  res.send(jetpack.read(req.query.file)); // !tainted'),
    'fs-jetpack: written': route(
      JETPACK,
      "  await jetpack.writeAsync('data/' + req.query.file, 'x'); // !tainted",
    ),
    'fs-jetpack: in a folder': route(JETPACK, '  jetpack.cwd("data").remove(req.query.file); // !tainted'),
    'fs-jetpack: moved': route(JETPACK, "  jetpack.move('data/a', req.query.file); // !tainted"),
    'jsonfile: read': route(
      JSONFILE,
      "  res.json(await jsonfile.readFile('data/' + req.query.file)); // !tainted",
    ),
    'jsonfile: written': route(
      JSONFILE,
      '  jsonfile.writeFileSync(`data/${req.query.file}`, {}); // !tainted',
    ),
  },
});
