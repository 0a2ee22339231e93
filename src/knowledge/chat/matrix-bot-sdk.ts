import { describePackage } from '../grammar/index.ts';

/** Listeners of rooms are given an event second; no other second parameter has a content. */
export default describePackage({
  package: 'matrix-bot-sdk',
  version: '0.7.1',
  sources: { message: ['{MatrixClient,Appservice}#{on,once,addListener}(1:1).content'] },
});
