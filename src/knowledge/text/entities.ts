import { describePackage } from '../grammar/index.ts';

const ENCODING =
  'encodeXML,encodeHTML,encodeNonAsciiHTML,encodeHTML4,encodeHTML5,escape,escapeUTF8,escapeText,escapeAttribute,encode';
const DECODING =
  'decode,decodeStrict,decodeXML,decodeXMLStrict,decodeHTML,decodeHTMLStrict,decodeHTMLAttribute,decodeHTML4,decodeHTML5,decodeHTML4Strict,decodeHTML5Strict';

/** `escapeText` leaves quotes, `escapeAttribute` leaves brackets, `encodeNonAsciiHTML` leaves letters: each is for one place. */
export default describePackage({
  package: 'entities',
  version: '6.0.1',
  sanitizers: {
    html: [
      '{encodeXML,encodeHTML,encodeHTML4,encodeHTML5,encodeNonAsciiHTML,escape,escapeUTF8,escapeText,encode}()',
    ],
  },
  derived: [
    [`{${ENCODING}}(0)`, `{${ENCODING}}()`],
    [`{${DECODING}}(0)`, `{${DECODING}}()`],
  ],
});
