import { compareInConstantTime, flowRule } from '../../authoring/index.ts';

export default flowRule({
  name: 'require-timing-safe-equal',
  docs: {
    description: 'Require that what proves something is compared in constant time.',
    counters: ['I3'],
    cwe: ['CWE-208'],
  },
  messages: {
    macCompared: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) proves that something is genuine, and this comparison stops at the first difference, so its time tells how much of a guess is right; compare by `timingSafeEqual`, lengths first.',
    },
    hashCompared: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) makes a hash of a secret, and this comparison stops at the first difference, so its time tells how much of the hash is right; compare by `timingSafeEqual`, lengths first.',
    },
    secretCompared: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is a secret, and this comparison stops at the first difference, so its time tells how much of a guess is right; compare by `timingSafeEqual`, lengths first.',
    },
    proofCompared: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is what a request proves itself by, and this comparison stops at the first difference, so its time tells how much of a guess is right; compare by `timingSafeEqual`, lengths first.',
    },
  },
  repairs: {
    compareProven: { kind: 'fix', text: 'Compare by `timingSafeEqual`.' },
    compare: {
      kind: 'suggestion',
      text: 'Compare texts by `timingSafeEqual`; what is no text is equal to nothing.',
    },
  },
  judges: {},
  proving({ comparison, kind, source: { name, line } }, { scope, getText, isTyped }) {
    const compared = compareInConstantTime(comparison, scope, { getText, isTyped });
    const repair = compared && {
      id: compared.isProven ? ('compareProven' as const) : ('compare' as const),
      data: {},
      edit: compared.edit,
    };
    return { message: MESSAGES[kind], data: { source: name, line }, repair };
  },
});

const MESSAGES = {
  mac: 'macCompared',
  hash: 'hashCompared',
  secret: 'secretCompared',
  request: 'proofCompared',
} as const;
