import { describePackage } from '../grammar/index.ts';

/** Files of this machine that are put into an archive; what they are called in there is another matter. */
export default describePackage({
  package: 'archiver',
  version: '7.0.1',
  instances: {
    '()': 'Archiver',
    'create()': 'Archiver',
    'new Archiver()': 'Archiver',
    'Archiver#{append,directory,file,glob,symlink,setFormat,setModule}()': 'Archiver',
  },
  sinks: { path: ['Archiver#{file,directory,glob}(0)', 'Archiver#glob(1).cwd'] },
});
