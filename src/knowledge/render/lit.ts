import { describePackage } from '../grammar/index.ts';

/** What a template takes for markup as it is. Everything else in it is escaped. */
export default describePackage({
  package: 'lit/directives/unsafe-html.js',
  version: '3.3.3',
  aliases: [
    'lit/directives/unsafe-html',
    'lit-html/directives/unsafe-html.js',
    'lit-html/directives/unsafe-html',
  ],
  sinks: { markup: ['unsafeHTML(0)'] },
});
