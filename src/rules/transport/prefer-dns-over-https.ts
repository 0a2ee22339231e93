import {
  callRule,
  classifyHost,
  createPathJudge,
  readText,
  replaceNode,
  type Case,
  type KnownValue,
} from '../../authoring/index.ts';

/** What the user may say beside the level. */
interface Options {
  /** Globs of the files whose queries nobody on the way may see or change. */
  readonly files: readonly string[];
}

export default callRule({
  name: 'prefer-dns-over-https',
  docs: {
    description: 'Prefer DNS over HTTPS in the files that are named as sensitive.',
    counters: ['S4', 'S-5'],
    cwe: ['CWE-319', 'CWE-345'],
  },
  messages: {
    cleartextResolver: {
      set: 'recommended',
      text: '`{{server}}` is asked in clear text by `{{api}}` (line {{line}}), so anyone on the way can read and forge the answers; ask over HTTPS, or a resolver on this machine that does.',
    },
    cleartextQuery: {
      set: 'recommended',
      text: '`{{api}}` asks for names in clear text, so anyone on the way can read and forge the answers; ask over HTTPS, or a resolver on this machine that does.',
    },
  },
  repairs: {
    askLocally: {
      kind: 'suggestion',
      text: 'Ask a resolver on this machine, such as a proxy that speaks DNS over HTTPS.',
    },
  },
  options: {
    schema: {
      files: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        description:
          'Globs of sensitive files, relative to the root of the project. Without any, the rule is silent.',
      },
    },
    defaults: { files: [] },
  },
  isWanted: ({ files }, path) => files.length > 0 && createPathJudge(files)(path),
  judges: {
    'dns-servers': {
      value(value, given) {
        const server = findServers(value, given).find(({ address }) => !isLocal(address));
        if (server === undefined) return undefined;
        return {
          message: 'cleartextResolver',
          node: server.node,
          data: { server: server.address, api: given.site.api, line: given.line },
          repair: { id: 'askLocally', data: {}, edit: replaceNode(server.node, "'127.0.0.1'") },
        };
      },
    },
    'dns-query': {
      // Where the servers are chosen in the same file, they are judged in the query's place.
      called: (given) =>
        given.getSites('dns-servers').length > 0
          ? undefined
          : { message: 'cleartextQuery', data: { api: given.site.api } },
    },
  },
});

/** The addresses of a list that are known. */
function findServers(value: KnownValue, { scope }: Case<Options>) {
  if (value.kind !== 'array') return [];
  return value.node.elements.flatMap((element) =>
    element === null || element.type === 'SpreadElement'
      ? []
      : scope.values(element).known.flatMap((one) => {
          const address = readText(one);
          return address === undefined || one.kind !== 'literal' ? [] : [{ address, node: one.node }];
        }),
  );
}

/** `127.0.0.53`, `[::1]:53`: a resolver on this machine. What it asks in turn is its own affair. */
function isLocal(address: string): boolean {
  const host = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(address);
  return classifyHost(host?.[1] ?? host?.[2] ?? address) === 'loopback';
}
