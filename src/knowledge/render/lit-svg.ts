import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'lit/directives/unsafe-svg.js',
  version: '3.3.3',
  aliases: [
    'lit/directives/unsafe-svg',
    'lit-html/directives/unsafe-svg.js',
    'lit-html/directives/unsafe-svg',
  ],
  sinks: { markup: ['unsafeSVG(0)'] },
});
