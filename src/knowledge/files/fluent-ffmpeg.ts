import { describePackage } from '../grammar/index.ts';

/** Inputs and outputs are files, or addresses that are fetched. */
export default describePackage({
  package: 'fluent-ffmpeg',
  version: '2.1.3, @types/fluent-ffmpeg 2.1.28',
  instances: { '()': 'Command' },
  sinks: {
    path: [
      '(0)',
      'Command#**.{input,addInput,mergeAdd,output,addOutput,save,saveToFile,mergeToFile}(0)',
      'ffprobe(0)',
    ],
  },
});
