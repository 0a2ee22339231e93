import { describePackage } from '../grammar/index.ts';

const EVENTS = [
  'text',
  'doctype',
  'processinginstruction',
  'sgmldeclaration',
  'opentag',
  'opentagstart',
  'closetag',
  'attribute',
  'comment',
  'cdata',
  'script',
];

/** What a document says is what it was written by. */
export default describePackage({
  package: 'sax',
  version: '1.6.1, @types/sax 1.2.7',
  instances: {
    'parser()': 'SAXParser',
    'createStream()': 'SAXStream',
    'SAXParser#write()': 'SAXParser',
    'SAXStream#{on,once}()': 'SAXStream',
  },
  passes: EVENTS.flatMap((event): [string, string][] => [
    ['SAXParser#write(0)', `SAXParser#on:${event}(0)`],
    ['SAXStream#write(0)', `SAXStream#on:${event}(0)`],
    ['SAXStream#end(0)', `SAXStream#on:${event}(0)`],
  ]),
});
