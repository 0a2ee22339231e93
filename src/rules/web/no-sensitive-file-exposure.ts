import {
  asked,
  callRule,
  findExposedFolder,
  isAskedFor,
  isSecretFile,
  isWellKnown,
  readFolder,
  replaceGiven,
  replaceNode,
  type Folder,
  type Given,
} from '../../authoring/index.ts';

export default callRule({
  name: 'no-sensitive-file-exposure',
  docs: {
    description: 'Disallow serving files that are meant for nobody.',
    counters: ['I1'],
    cwe: ['CWE-538', 'CWE-548', 'CWE-200'],
  },
  messages: {
    exposed: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) serves {{what}}; serve a folder that holds nothing but what everybody may see.',
    },
    secret: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) sends `{{file}}` to whoever asks; keep it where no answer is made of.',
    },
    dotfiles: {
      set: 'recommended',
      text: '`{{option}}` lets `{{api}}` (line {{line}}) serve files whose name begins with a dot, `.env` and `.git` among them; leave it off.',
    },
    listing: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) shows the name of every file of a folder, forgotten ones among them; leave lists out.',
    },
  },
  repairs: {
    folder: { kind: 'hardening', text: 'Serve the folder `public` in it.' },
    off: { kind: 'hardening', text: 'Leave it off.' },
  },
  judges: {
    'static-server': { called: judgeFolder },
    'static-lister': {
      called: (given) =>
        isListAsked(given)
          ? undefined
          : { message: 'listing', data: { api: given.site.api, line: given.line } },
    },
    'static-dotfiles': {
      value(value, given) {
        if (value.kind !== 'literal' || (value.value !== true && value.value !== 'allow')) return undefined;
        if (readGiven(given, 'static-root').some(({ folder }) => isWellKnown(folder))) return undefined;
        const { site, position, line } = given;
        const edit = replaceGiven(value.node, position, value.value === true ? 'false' : "'ignore'");
        return {
          message: 'dotfiles',
          data: { option: position.option ?? 'an option', api: site.api, line },
          ...(edit !== undefined && { repair: { id: 'off', data: {}, edit } }),
        };
      },
    },
    'static-listing': {
      value(value, { site, position, line }) {
        const isOn = value.kind === 'object' || (value.kind === 'literal' && value.value === true);
        if (!isOn) return undefined;
        const edit = replaceGiven(value.node, position, 'false');
        return {
          message: 'listing',
          data: { api: site.api, line },
          ...(edit !== undefined && { repair: { id: 'off', data: {}, edit } }),
        };
      },
    },
  },
});

/** A list that an option asks for is no oversight. */
function isListAsked({ site, scope, level }: Given): boolean {
  return level !== 'strict' && isAskedFor(site.node, scope, asked.asksForLists);
}

function judgeFolder(given: Given) {
  const { site, line } = given;
  for (const { node, folder } of readGiven(given, 'static-root')) {
    const what = findExposedFolder(folder);
    if (what === undefined) continue;
    const text = PUBLIC.get(node.type);
    const isHere = folder.steps.length === 0 && (folder.base === 'project' || folder.base === 'module');
    return {
      message: 'exposed' as const,
      data: { api: site.api, line, what },
      node,
      ...(isHere &&
        text !== undefined && { repair: { id: 'folder' as const, data: {}, edit: replaceNode(node, text) } }),
    };
  }
  const secret = readGiven(given, 'sent-file').find(({ folder }) => isSecretFile(folder));
  if (secret === undefined) return undefined;
  const file = secret.folder.steps.join('/');
  return { message: 'secret' as const, data: { api: site.api, line, file }, node: secret.node };
}

/** How a folder in the one that is named is written, by what names it. */
const PUBLIC: ReadonlyMap<string, string> = new Map([
  ['Literal', "'public'"],
  ['Identifier', '`${__dirname}/public`'],
]);

function readGiven({ site, scope }: Given, role: 'static-root' | 'sent-file') {
  return site.positions
    .filter((position) => position.role === role && position.isCertain)
    .flatMap(({ property }) => property?.nodes ?? [])
    .flatMap((node) => {
      const folder: Folder | undefined = readFolder(scope, node);
      return folder === undefined ? [] : [{ node, folder }];
    });
}
