import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const jquery = (use: string): string => `import $ from 'jquery'; ${use}`;
const angular = (use: string): string => `
  import { Renderer2 } from '@angular/core';
  export const set = (renderer: Renderer2, element) => ${use}`;

/** Methods that set a member or an attribute by its name, or by what a function makes. */
testRule(rule, {
  safe: {
    'a title by attr': jquery(`$('#a').attr('title', location.hash);`),
    'a value by prop': jquery(`$('#a').prop('value', location.hash);`),
    'a text that a function makes': jquery(`$('#a').text(() => location.hash);`),
    'constant markup that a function makes': jquery(`$('#a').html(() => '<b>on</b>');`),
    'a title by Renderer2': angular(`renderer.setAttribute(element, 'title', location.hash);`),
  },
  vulnerable: {
    'markup by prop': jquery(`$('#a').prop('innerHTML', location.hash); // !tainted`),
    'markup by an object for prop': jquery(`$('#a').prop({ innerHTML: location.hash }); // !tainted`),
    'the page of a frame by attr': jquery(`$('#a').attr('srcdoc', location.hash); // !tainted`),
    'markup that a function makes': jquery(`$('#a').html(() => location.hash); // !tainted`),
    'markup that a function makes of each': jquery(
      `$('#a').append((index) => '<p>' + index + location.hash + '</p>'); // !tainted`,
    ),
    'the page of a frame by Renderer2': angular(
      `renderer.setAttribute(element, 'srcdoc', location.hash); // !tainted`,
    ),
  },
});
