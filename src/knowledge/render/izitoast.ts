import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'izitoast',
  version: '1.4.0',
  globals: { iziToast: '' },
  sinks: { markup: ['{show,info,success,warning,error,question}(0).{title,message}'] },
});
