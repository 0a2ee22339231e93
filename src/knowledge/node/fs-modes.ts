import { describePackage } from '../grammar/index.ts';

const SYNC = [
  '{chmodSync,fchmodSync,lchmodSync}(1)',
  'mkdirSync(1)',
  'mkdirSync(1).mode',
  'openSync(2)',
  '{writeFileSync,appendFileSync}(2).mode',
  'createWriteStream(1).mode',
];
const WAITED_FOR = [
  '{chmod,lchmod}(1)',
  'mkdir(1)',
  'mkdir(1).mode',
  'open(2)',
  '{writeFile,appendFile}(2).mode',
];

export default describePackage({
  package: 'node:fs',
  version: '26.6.6',
  roles: {
    'file-mode': [...SYNC, ...WAITED_FOR, 'fchmod(1)', ...WAITED_FOR.map((at) => `promises.${at}`)],
  },
});
