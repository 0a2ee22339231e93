import { describePackage } from '../grammar/index.ts';

/** Templates of elements: texts in them are escaped, and attributes and members are what elements of the platform have. */
export default describePackage({
  package: 'lit',
  version: '3.3.3',
  aliases: [
    'lit/html.js',
    'lit/html',
    'lit-html',
    'lit-html/lit-html.js',
    'lit-element',
    'lit/static-html.js',
    'lit/static-html',
    'lit-html/static.js',
    'lit-html/static',
  ],
  roles: { 'element-template': ['{html,svg}~(0)'] },
  // A part of the template's own text: tags, attributes and all.
  sinks: { markup: ['unsafeStatic(0)'] },
});
