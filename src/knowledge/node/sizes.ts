import { describePackage } from '../grammar/index.ts';

const LISTS =
  '{Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array,BigInt64Array,BigUint64Array}';

/** What of the language takes as much memory as it is told. What can be given a list, too, is judged by numbers alone. */
export default describePackage({
  package: 'global',
  version: 'ECMAScript 2026',
  sinks: {
    size: [
      'String#{repeat,padStart,padEnd}(0)',
      'new {ArrayBuffer,SharedArrayBuffer}(0)',
      'Array.from(0).length',
    ],
    'size-or-list': [
      `new ${LISTS}(0)`,
      'Array(0)',
      'new Array(0)',
      'new OffscreenCanvas(0)',
      'new OffscreenCanvas(1)',
    ],
  },
});
