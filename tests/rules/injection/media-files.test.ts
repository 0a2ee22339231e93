import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

describe('pictures and films', () => {
  const IMPORTS = `import path from 'node:path';
import sharp from 'sharp';
import gm from 'gm';
import ffmpeg from 'fluent-ffmpeg';`;
  testFlows({
    'sharp, what is sent as a picture': route(IMPORTS, `  await sharp(req.body).png().toBuffer();`),
    'sharp, written': route(
      IMPORTS,
      `  await sharp(req.body).resize(10).toFile('out/' + req.query.out); // !path`,
    ),
    'gm, written': route(
      IMPORTS,
      `  gm('a.png').resize(10).write('out/' + req.query.out, () => {}); // !path`,
    ),
    'fluent-ffmpeg': route(IMPORTS, `  ffmpeg('videos/' + req.query.file).save('out.mp4'); // !path`),
    'fluent-ffmpeg, written': route(
      IMPORTS,
      `  ffmpeg('a.mp4').noAudio().save('out/' + req.query.out); // !path`,
    ),
    'a base name': route(
      IMPORTS,
      `  await sharp('images/' + path.basename(req.query.file)).toFile('out.png');`,
    ),
    'a size': route(IMPORTS, `  await sharp('a.png').resize(Number(req.query.width)).toFile('out.png');`),
    'a base name of a film': route(
      IMPORTS,
      `  ffmpeg(path.join('videos', path.basename(req.query.file))).save('out.mp4');`,
    ),
  });
});

describe('sheets and data', () => {
  const IMPORTS = `import path from 'node:path';
import xlsx from 'xlsx';
import ExcelJS from 'exceljs';
import { loadJsonFile } from 'load-json-file';
import { writeJsonFile } from 'write-json-file';
import writeFileAtomic from 'write-file-atomic';`;
  testFlows({
    xlsx: route(IMPORTS, `  xlsx.readFile('data/' + req.query.file); // !path`),
    'xlsx, written': route(
      IMPORTS,
      `  xlsx.writeFile(xlsx.utils.book_new(), 'data/' + req.query.file); // !path`,
    ),
    exceljs: route(
      IMPORTS,
      `  await new ExcelJS.Workbook().xlsx.readFile('data/' + req.query.file); // !path`,
    ),
    'load-json-file': route(IMPORTS, `  res.json(await loadJsonFile('data/' + req.query.file)); // !path`),
    'write-json-file': route(IMPORTS, `  await writeJsonFile('data/' + req.query.file, {}); // !path`),
    'write-file-atomic': route(IMPORTS, `  await writeFileAtomic('data/' + req.query.file, 'x'); // !path`),
    data: route(IMPORTS, `  await writeJsonFile('data/last.json', req.body);`),
    'a base name': route(IMPORTS, `  xlsx.readFile(path.join('data', path.basename(req.query.file)));`),
  });
});

describe('folders', () => {
  const IMPORTS = `import path from 'node:path';
import mv from 'mv';
import { ncp } from 'ncp';
import { mkdirp, mkdirpSync } from 'mkdirp';`;
  testFlows({
    mv: route(IMPORTS, `  mv('a', 'data/' + req.query.file, () => {}); // !path`),
    ncp: route(IMPORTS, `  ncp('data/' + req.query.file, 'b', () => {}); // !path`),
    mkdirp: route(IMPORTS, `  await mkdirp('data/' + req.query.folder); // !path`),
    'mkdirp at once': route(IMPORTS, `  mkdirpSync('data/' + req.query.folder); // !path`),
    'a base name': route(IMPORTS, `  await mkdirp(path.join('data', path.basename(req.query.folder)));`),
  });
});
