import { describePackage } from '../grammar/index.ts';

/** Markup in the text stays as it is. */
export default describePackage({
  package: 'showdown',
  version: '2.1.0',
  derived: [['Converter#makeHtml(0)', 'Converter#makeHtml()']],
});
