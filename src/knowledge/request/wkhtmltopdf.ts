import { describePackage } from '../grammar/index.ts';

/** A text that begins with a scheme is a URL; anything else is a page. */
export default describePackage({
  package: 'wkhtmltopdf',
  version: '0.4.0',
  sinks: { url: ['(0)'] },
});
