import { describePackage } from '../grammar/index.ts';

const CODERS = 'atob,btoa,encode,encodeURI,encodeURL,decode,toBase64,fromBase64,utob,btou';

export default describePackage({
  package: 'js-base64',
  version: '3.9.7',
  proofs: { boolean: ['isValid()', 'Base64.isValid()'] },
  derived: [
    [`{${CODERS}}(0)`, `{${CODERS}}()`],
    [`Base64.{${CODERS}}(0)`, `Base64.{${CODERS}}()`],
  ],
});
