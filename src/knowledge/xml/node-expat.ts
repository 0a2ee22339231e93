import { describePackage } from '../grammar/index.ts';

/** What a listener is given of each event: the document's text, in one argument or two. */
const GIVEN = {
  startElement: [0, 1],
  endElement: [0],
  text: [0],
  comment: [0],
  processingInstruction: [0, 1],
};

/** What a document says is what it was written by. */
export default describePackage({
  package: 'node-expat',
  version: '2.4.1',
  instances: { 'new Parser()': 'Parser', 'createParser()': 'Parser', 'Parser#{on,once}()': 'Parser' },
  passes: Object.entries(GIVEN).flatMap(([event, given]) =>
    given.flatMap((at) =>
      ['write', 'parse', 'end'].map((method): [string, string] => [
        `Parser#${method}(0)`,
        `Parser#on:${event}(${at})`,
      ]),
    ),
  ),
});
