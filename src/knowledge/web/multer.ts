import { describePackage } from '../grammar/index.ts';

/** Where an uploaded file goes, and what it is called there: what a storage gives its callback. */
export default describePackage({
  package: 'multer',
  version: '2.5.0',
  handlers: {
    'diskStorage(0).{filename,destination}': [['express:Request', 'File', 'Choice']],
    '(0).fileFilter': [['express:Request', 'File', '-']],
  },
  proofs: { number: ['File#size'] },
  sources: { request: ['File#{originalname,mimetype,encoding}'] },
  sinks: { path: ['Choice#(1)', 'diskStorage(0).destination', '(0).dest'] },
});
