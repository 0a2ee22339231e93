import { describePackage } from '../grammar/index.ts';

/** Methods that file systems have and nothing else, whoever hands one in: `context.outputFileSystem`, `this.fs`. */
export default describePackage({
  package: 'anything',
  version: '26.6.6',
  sinks: {
    path: [
      '{appendFileSync,mkdirSync,openSync,readFileSync,readdirSync,rmSync,rmdirSync,unlinkSync,writeFileSync}(0)',
      '{copyFileSync,renameSync}(0..1)',
    ],
  },
});
