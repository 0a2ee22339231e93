import { describePackage } from '../grammar/index.ts';

/** Markup that the editor is given as it is; `setText` and `setContents` are for texts and deltas. */
export default describePackage({
  package: 'quill',
  version: '2.0.3',
  globals: { Quill: '' },
  sinks: { markup: ['new ().clipboard.dangerouslyPasteHTML(0..1)'] },
});
