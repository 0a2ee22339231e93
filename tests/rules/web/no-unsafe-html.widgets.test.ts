import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

/** What stands in the URL, given to a package of pages. */
const give = (head: string, use: string): string => `${head}
const said = new URLSearchParams(location.search).get('said');
${use}`;
const into = (head: string, value: string): string =>
  give(head, `document.querySelector('#holder').innerHTML = ${value};`);

testRule(rule, {
  safe: {
    'a popup of Leaflet that is a node': give(
      `import L from 'leaflet';`,
      `L.marker([1, 2]).bindPopup(document.createTextNode(said));`,
    ),
    'a popup of Mapbox with a text': give(
      `import { Popup } from 'mapbox-gl';`,
      `new Popup().setLngLat([1, 2]).setText(said);`,
    ),
    'a message of toastr that is escaped': give(
      `import toastr from 'toastr';`,
      `toastr.success(said, '', { escapeHtml: true });`,
    ),
    'the text of Quill': give(`import Quill from 'quill';`, `new Quill('#editor').setText(said);`),
    'a tip of tippy with its defaults': give(
      `import tippy from 'tippy.js';`,
      `tippy('#b', { content: said });`,
    ),
    'a tip of Bootstrap that is cleaned': give(
      `import { Tooltip } from 'bootstrap';`,
      `new Tooltip('#b', { title: said, html: true });`,
    ),
    'a tip of jQuery that is cleaned': give(
      `import $ from 'jquery';`,
      `$('#b').tooltip({ title: said, html: true });`,
    ),
    'another command of summernote': give(
      `import $ from 'jquery';`,
      `$('#e').summernote('insertText', said);`,
    ),
    'code that highlight.js colours': into(
      `import hljs from 'highlight.js';`,
      `hljs.highlight(said, { language: 'js' }).value`,
    ),
    'code that Prism colours': into(
      `import Prism from 'prismjs';`,
      `Prism.highlight(said, Prism.languages.javascript, 'javascript')`,
    ),
    'code that shiki colours': into(
      `import { codeToHtml } from 'shiki';`,
      `await codeToHtml(said, { lang: 'js', theme: 'nord' })`,
    ),
    'Markdown of micromark': into(`import { micromark } from 'micromark';`, `micromark(said)`),
    'markup that insane cleans': into(`import insane from 'insane';`, `insane(said)`),
  },
  vulnerable: {
    'a popup of Leaflet': give(
      `import L from 'leaflet';`,
      `L.marker([1, 2]).addTo(map).bindPopup('<b>' + said + '</b>'); // !tainted`,
    ),
    'a tooltip of a layer of Leaflet': give(
      `import * as L from 'leaflet';`,
      `L.geoJSON(shapes, { onEachFeature: (feature, layer) => { layer.bindTooltip(said); } }); // !tainted`,
    ),
    'an icon of Leaflet': give(`import { divIcon } from 'leaflet';`, `divIcon({ html: said }); // !tainted`),
    'a popup of Mapbox': give(
      `import mapboxgl from 'mapbox-gl';`,
      `new mapboxgl.Popup().setLngLat([1, 2]).setHTML(said); // !tainted`,
    ),
    'a message of toastr': give(`import toastr from 'toastr';`, `toastr.error(said); // !tainted`),
    'markup pasted into Quill': give(
      `import Quill from 'quill';`,
      `const quill = new Quill('#editor'); quill.clipboard.dangerouslyPasteHTML(said); // !tainted`,
    ),
    'a tip of tippy with markup': give(
      `import tippy from 'tippy.js';`,
      `tippy('#b', { content: said, allowHTML: true }); // !tainted`,
    ),
    'a dialog of Bootbox': give(
      `import bootbox from 'bootbox';`,
      `bootbox.alert({ message: said }); // !tainted`,
    ),
    'a message of Notyf': give(
      `import { Notyf } from 'notyf';`,
      `const notyf = new Notyf(); notyf.success(said); // !tainted`,
    ),
    'a message of Noty': give(`import Noty from 'noty';`, `new Noty({ text: said }).show(); // !tainted`),
    'a message of iziToast': give(
      `import iziToast from 'izitoast';`,
      `iziToast.info({ title: 'Hello', message: said }); // !tainted`,
    ),
    'a tip of Bootstrap that is not cleaned': give(
      `import { Popover } from 'bootstrap';`,
      `new Popover('#b', { content: said, html: true, sanitize: false }); // !tainted`,
    ),
    'a tip of jQuery that is not cleaned': give(
      `import $ from 'jquery';`,
      `$('#b').tooltip({ title: said, html: true, sanitize: false }); // !tainted`,
    ),
    'the code of summernote': give(
      `import $ from 'jquery';`,
      `$('#e').summernote('code', said); // !tainted`,
    ),
    'markup by Knockout': give(`import ko from 'knockout';`, `ko.utils.setHtml(holder, said); // !tainted`),
    'Markdown of micromark with elements': `${into(
      `import { micromark } from 'micromark';`,
      `micromark(said, { allowDangerousHtml: true })`,
    )} // !tainted`,
  },
});
