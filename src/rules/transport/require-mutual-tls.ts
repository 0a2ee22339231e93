import {
  addOption,
  addProperties,
  callRule,
  CLIENT_CERTIFICATE,
  describeHosts,
  findDials,
  findNamedEndpoint,
  findOptionsLiteral,
  findPresence,
  findSettlingSites,
  isConfigurable,
  isListeningHere,
  isPeerMentioned,
  isServedInSight,
  replaceGiven,
  type Case,
  type Edit,
  type HostOptions,
  type KnownValue,
} from '../../authoring/index.ts';

/** What the user may say beside the level. */
interface Options extends HostOptions {
  /** Do the TLS servers of the files serve such hosts' peers alone, so that each has to ask for a certificate? */
  readonly servers: boolean;
}

export default callRule({
  name: 'require-mutual-tls',
  docs: {
    description: 'Require that both ends of a connection between services show a certificate.',
    counters: ['S3', 'S-4', 'S-V3'],
    cwe: ['CWE-295', 'CWE-306'],
  },
  messages: {
    clientUnchecked: {
      set: 'recommended',
      text: '`{{option}}: false` lets clients of `{{api}}` (line {{line}}) in whose certificate nobody vouches for, and nothing here looks at it; leave it out, or test `socket.authorized` before anything is answered.',
    },
    clientDoubtful: {
      set: 'strict',
      text: '`{{option}}: false` lets clients of `{{api}}` (line {{line}}) in whose certificate nobody vouches for, and this file does not look at it; leave it out, or see that whatever answers tests `socket.authorized`.',
    },
    clientUnasked: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) serves whoever finds it, as `{{option}}` is not set; ask clients for a certificate of your own authority.',
    },
    certificateMissing: {
      set: 'recommended',
      text: '`{{api}}` reaches {{host}}, which is to know its clients, without a certificate of its own; give it one with its key (`cert` and `key`, or `pfx`).',
    },
  },
  repairs: {
    refuse: { kind: 'suggestion', text: 'Refuse clients whose certificate nobody vouches for.' },
    ask: { kind: 'suggestion', text: 'Ask clients for a certificate.' },
    present: { kind: 'suggestion', text: 'Show the certificate in `CLIENT_CERT` and `CLIENT_KEY`.' },
  },
  options: {
    schema: {
      hosts: describeHosts('that know their clients by certificate'),
      servers: {
        type: 'boolean',
        description: 'Whether the TLS servers of these files must ask their clients for a certificate, too.',
      },
    },
    defaults: { hosts: [], servers: true },
  },
  judges: {
    'client-cert-verify': {
      value(value, given) {
        if (value.kind !== 'literal' || value.value !== false) return undefined;
        const asked = given.read('client-cert-request').values;
        const isAsked =
          asked.complete && asked.known.every((one) => one.kind === 'literal' && one.value === true);
        if (!isAsked || asked.known.length === 0 || isPeerMentioned(given)) return undefined;
        const edit = replaceGiven(value.node, given.position, 'true');
        return {
          message: isServedInSight(given) ? 'clientUnchecked' : 'clientDoubtful',
          data: siteData(given),
          ...(edit !== undefined && { repair: { id: 'refuse', data: {}, edit } }),
        };
      },
    },
    'client-cert-request': {
      value: (value, given) =>
        value.kind === 'literal' && value.value === false
          ? judgeServer(given, replaceGiven(value.node, given.position, 'true'))
          : undefined,
      absent: (given) =>
        given.position.option === undefined || given.position.owner !== undefined
          ? judgeServer(given, addOption(given.position, 'true'))
          : undefined,
    },
    'dial-url': { value: judgeClient },
    'dial-neutral-url': { value: judgeClient },
    'dial-host': { value: judgeClient },
    'dial-credentials': { called: judgeCredentials },
  },
});

function siteData({ site, line, position }: Case<Options>) {
  return { api: site.api, line, option: position.option ?? 'checkClientCertificate' };
}

function judgeServer(given: Case<Options>, edit: Edit | undefined) {
  const { hosts, servers } = given.options;
  if (hosts.length === 0 || !servers || isListeningHere(given)) return undefined;
  return {
    message: 'clientUnasked' as const,
    data: siteData(given),
    ...(edit !== undefined && { repair: { id: 'ask' as const, data: {}, edit } }),
  };
}

/** Clients of generated classes are known by the credentials they are made with. */
function judgeCredentials(given: Case<Options>) {
  for (const { node, api, addresses } of findDials(given)) {
    const verdict = addresses.map((address) => judgeClient(address, given)).find((one) => one !== undefined);
    if (verdict !== undefined) return { ...verdict, node, data: { ...verdict.data, api } };
  }
  return undefined;
}

function judgeClient(value: KnownValue, given: Case<Options>) {
  const endpoint = findNamedEndpoint(value, given, given.options);
  if (endpoint === undefined || !isConfigurable(given)) return undefined;
  const sites = findSettlingSites(given);
  if (sites === undefined || findPresence(sites, CLIENT_CERTIFICATE, given, value) !== 'absent')
    return undefined;
  const options = findOptionsLiteral(sites, given);
  const edit =
    options && addProperties(options, 'cert: process.env.CLIENT_CERT, key: process.env.CLIENT_KEY');
  return {
    message: 'certificateMissing' as const,
    node: given.site.node,
    data: { api: given.site.api, host: `\`${endpoint.host}\`` },
    ...(edit !== undefined && { repair: { id: 'present' as const, data: {}, edit } }),
  };
}
