import { describePackage } from '../grammar/index.ts';

/** Values that a view is made of again whenever they are set. */
export default describePackage({
  package: 'solid-js',
  version: '1.9.20',
  passes: [
    ['createSignal(0)', 'createSignal().0()'],
    ['createSignal().1(0)', 'createSignal().0()'],
    ['createMemo(0)()', 'createMemo()()'],
  ],
});
