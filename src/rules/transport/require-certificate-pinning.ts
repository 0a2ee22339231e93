import {
  addProperties,
  callRule,
  describeHosts,
  findDials,
  findNamedEndpoint,
  findOptionsLiteral,
  findPin,
  findPresence,
  findSettlingSites,
  isConfigurable,
  isPeerInspected,
  isUnverified,
  TRUSTED_AUTHORITY,
  type Case,
  type HostOptions,
  type KnownValue,
} from '../../authoring/index.ts';

const defaults: HostOptions = { hosts: [] };

export default callRule({
  name: 'require-certificate-pinning',
  docs: {
    description: 'Require that critical hosts are known by a certificate of their own.',
    counters: ['S3', 'S-3', 'AV-MITM'],
    cwe: ['CWE-295'],
  },
  messages: {
    unpinned: {
      set: 'recommended',
      text: '`{{api}}` takes any certificate for `{{host}}` that one of a hundred authorities has signed; trust its own authority alone (`ca`), or compare its fingerprint in `checkServerIdentity`.',
    },
    nothingCompared: {
      set: 'recommended',
      text: '`{{option}}` of `{{api}}` (line {{line}}) compares no fingerprint, so any certificate for `{{host}}` that some authority has signed passes; compare `cert.fingerprint256` and return an Error where it differs.',
    },
  },
  repairs: {
    trustOne: { kind: 'suggestion', text: 'Trust the one authority in `PINNED_CA`.' },
  },
  options: {
    schema: { hosts: describeHosts('so critical that no authority but their own is to be trusted') },
    defaults,
  },
  isWanted: ({ hosts }) => hosts.length > 0,
  judges: {
    'dial-url': { value: judge },
    'dial-neutral-url': { value: judge },
    'dial-host': { value: judge },
    'dial-credentials': {
      called(given) {
        for (const { node, api, addresses } of findDials(given)) {
          const verdict = addresses.map((address) => judge(address, given)).find((one) => one !== undefined);
          if (verdict?.message === 'unpinned') return { ...verdict, node, data: { ...verdict.data, api } };
          if (verdict !== undefined) return verdict;
        }
        return undefined;
      },
    },
  },
});

function judge(value: KnownValue, given: Case<HostOptions>) {
  const host = findNamedEndpoint(value, given, given.options)?.host;
  if (host === undefined || !isConfigurable(given) || isPeerInspected(given)) return undefined;
  const sites = findSettlingSites(given);
  // Without a look at the certificate at all, a pin is not what is missing first.
  if (sites === undefined || isUnverified(sites, given)) return undefined;
  if (findPresence(sites, TRUSTED_AUTHORITY, given, value) !== 'absent') return undefined;
  const pin = findPin(sites, given);
  if (pin.kind === 'other') return undefined;
  if (pin.kind === 'blind') {
    const { api, node } = pin.site;
    const data = { host, api, line: node.loc.start.line, option: 'checkServerIdentity' };
    return { message: 'nothingCompared' as const, node: pin.node, data };
  }
  const options = findOptionsLiteral(sites, given);
  const edit = options && addProperties(options, 'ca: [String(process.env.PINNED_CA)]');
  return {
    message: 'unpinned' as const,
    node: given.site.node,
    data: { api: given.site.api, host },
    ...(edit !== undefined && { repair: { id: 'trustOne' as const, data: {}, edit } }),
  };
}
