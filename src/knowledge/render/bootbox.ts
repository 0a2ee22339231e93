import { describePackage } from '../grammar/index.ts';

/** Messages and titles become markup of the dialog. */
export default describePackage({
  package: 'bootbox',
  version: '6.0.4',
  globals: { bootbox: '' },
  sinks: { markup: ['{alert,confirm,prompt}(0)', '{alert,confirm,prompt,dialog}(0).{message,title}'] },
});
