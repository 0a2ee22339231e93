import { describePackage, type Row } from '../grammar/index.ts';

/** What is written to files; of what has the same functions, too. */
export const WRITTEN: readonly Row[] = [
  '{writeFile,writeFileSync,appendFile,appendFileSync,write,writeSync}(1)',
  'promises.{writeFile,appendFile}(1)',
  'WriteStream#{write,end}(0)',
  'FileHandle#{write,writeFile,appendFile}(0)',
];

export const WRITING = {
  'createWriteStream()': 'WriteStream',
  'promises.open()': 'FileHandle',
} as const;

export default describePackage({
  package: 'node:fs',
  version: '26.6.6',
  instances: WRITING,
  sinks: { disk: WRITTEN },
  roles: { 'file-stream': ['createWriteStream()'] },
});
