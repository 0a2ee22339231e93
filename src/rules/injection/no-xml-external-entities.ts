import type { TSESTree } from '@typescript-eslint/utils';
import { isWithin } from '../../ast/index.ts';
import { flowRule, printGiven, replaceGiven, type Given, type KnownValue } from '../../authoring/index.ts';

export default flowRule({
  name: 'no-xml-external-entities',
  docs: {
    description: 'Disallow documents of others to have files and servers read into them.',
    counters: ['T3', 'AV-INJECTION'],
    cwe: ['CWE-611', 'CWE-776'],
  },
  messages: {
    entitiesRead: {
      set: 'recommended',
      text: '`{{option}}` has `{{api}}` (line {{line}}) put in what a document names as entities, files of this machine among them; leave the option off.',
    },
    definitionsLoaded: {
      set: 'recommended',
      text: '`{{option}}` has `{{api}}` (line {{line}}) load the definitions that a document names, from any file or server; leave the option off.',
    },
    resourcesLoaded: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is a document for which `{{api}}` loads whatever it names, so whoever sends it makes requests from here; leave `resources` out.',
    },
  },
  repairs: { off: { kind: 'hardening', text: 'Switch `{{option}}` off.' } },
  judges: {
    xml: {
      tainted: ({ source, sink }) => ({
        message: 'resourcesLoaded',
        data: { source: source.name, line: source.line, api: sink.api },
      }),
    },
  },
  roles: {
    'xml-entities': { value: (value, given) => judge('entitiesRead', value, given) },
    'xml-definitions': { value: (value, given) => judge('definitionsLoaded', value, given) },
  },
});

function judge(message: 'entitiesRead' | 'definitionsLoaded', value: KnownValue, given: Given) {
  const { site, position, line } = given;
  if (value.kind !== 'literal' || value.value !== true || isOwn(given)) return undefined;
  const edit = replaceGiven(value.node, position, 'false');
  return {
    message,
    // What does harm is that a document is read so: options that stand elsewhere are one line of many.
    node: isWithin(value.node, site.node) ? undefined : site.node,
    data: { option: printGiven(site, position, 'true'), api: site.api, line },
    repair: edit && ({ id: 'off', data: { option: position.option ?? '' }, edit } as const),
  };
}

/** Is the document the program's own: written in it, or the content of a file that it names? */
function isOwn({ read, scope }: Given): boolean {
  const text = read('xml-text').values;
  if (text.complete && text.known.every(({ kind }) => kind === 'literal')) return true;
  return text.known.some(
    ({ node }) =>
      node.type === 'CallExpression' &&
      node.arguments[0] !== undefined &&
      isOwnName(node.arguments[0], scope) &&
      scope.api(node).some(({ rows }) => rows.some(({ name }) => name === 'file-content')),
  );
}

/** A name of a file, or a URL of one beside the program: `new URL('./form.xml', import.meta.url)`. */
function isOwnName(name: TSESTree.Node, scope: Given['scope']): boolean {
  const { complete, known } = scope.values(name);
  return (
    complete ||
    known.some(
      ({ node }) =>
        node.type === 'NewExpression' &&
        node.arguments[0] !== undefined &&
        scope.values(node.arguments[0]).complete,
    )
  );
}
