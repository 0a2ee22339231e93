import { describePackage } from '../grammar/index.ts';

/** What the recipe writes is not followed. */
export default describePackage({
  package: 'immer',
  version: '11.2.13',
  passes: [
    [
      '{produce,createDraft,current,original,freeze,finishDraft}(0)',
      '{produce,createDraft,current,original,freeze,finishDraft}()',
    ],
  ],
});
