import {
  drawFresh,
  drawIdentifier,
  flowRule,
  isOnceName,
  renameDrawn,
  type Received,
  type TaintedArrival,
} from '../../authoring/index.ts';

export default flowRule({
  name: 'no-insecure-randomness',
  docs: {
    description: 'Disallow tokens, keys and codes that others can guess.',
    counters: ['ENC-1', 'ENC-1.1'],
    cwe: ['CWE-330', 'CWE-338'],
  },
  messages: {
    guessable: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) can be guessed, and becomes a credential at `{{api}}`; draw it by `randomBytes`, `randomInt` or `randomUUID` of `node:crypto`.',
    },
    guessableName: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) can be guessed, and becomes `{{name}}`; draw it by `randomBytes`, `randomInt` or `randomUUID` of `node:crypto`.',
    },
    biased: {
      set: 'recommended',
      text: 'Some values of `{{name}}` are likelier than others: a byte of `{{source}}` (line {{line}}) is divided by what does not divide 256; draw each by `randomInt` of `node:crypto`.',
    },
    // Node.js draws it as it draws `randomBytes`: only what is promised differs.
    outdated: {
      set: 'strict',
      text: '`{{api}}` is an old name that promises no secure randomness; call `randomBytes`.',
    },
  },
  repairs: {
    draw: { kind: 'suggestion', text: 'Draw it by `{{name}}`.' },
    rename: { kind: 'fix', text: 'Call `randomBytes`.' },
  },
  judges: {
    unguessable: {
      tainted(arrival) {
        if (!arrival.isGuessable()) return undefined;
        const { source, sink } = arrival;
        return {
          message: 'guessable',
          data: { source: source.name, line: source.line, api: sink.api },
          repair: draw(arrival),
        };
      },
    },
  },
  received: [
    {
      kind: 'unguessable',
      judge(received) {
        const { source, receiver } = received;
        // A number that is used once need not be secret.
        if (source.of === 'clock' && isOnceName(receiver.name)) return undefined;
        return {
          message: 'guessableName',
          data: { source: source.name, line: source.line, name: receiver.name },
          repair: draw(received),
        };
      },
    },
    {
      kind: 'evenly-drawn',
      judge: ({ source, receiver }) => ({
        message: 'biased',
        data: { source: source.name, line: source.line, name: receiver.name },
      }),
    },
  ],
  roles: {
    'outdated-random': {
      called({ site }) {
        const edit = renameDrawn(site.node);
        return {
          message: 'outdated',
          data: { api: site.api },
          repair: edit && { id: 'rename', data: {}, edit },
        };
      },
    },
  },
});

function draw({ source }: Pick<Received | TaintedArrival<object>, 'source'>) {
  if (source.of === 'clock') return undefined;
  const drawn = source.is('time-uuid') ? drawIdentifier(source.node) : drawFresh(source.node);
  return drawn && { id: 'draw' as const, data: { name: drawn.name }, edit: drawn.edit };
}
