import { describePackage } from '../grammar/index.ts';

/** A document's own entities are put in by `noent`, whose name says the opposite. */
export default describePackage({
  package: 'libxmljs',
  version: '1.0.11',
  aliases: ['libxmljs2'],
  instances: {
    '{parseXml,parseXmlString,parseHtml,parseHtmlString,parseHtmlFragment}()': 'Document',
    'Document#{root,get}()': 'Element',
    'Element#{get,parent,child,nextSibling,prevSibling,nextElement,prevElement}()': 'Element',
  },
  sinks: { xpath: ['{Document,Element}#{get,find}(0)'] },
  roles: {
    'xml-text': ['{parseXml,parseXmlString,parseXmlAsync}(0)'],
    'xml-entities': ['{parseXml,parseXmlString,parseXmlAsync}(1).{noent,replaceEntities}'],
    'xml-definitions': [
      '{parseXml,parseXmlString,parseXmlAsync}(1).{dtdload,dtdvalid,dtdattr,validateEntities,validateAttributes}',
    ],
  },
});
