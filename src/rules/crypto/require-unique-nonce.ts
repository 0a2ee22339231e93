import { isWithin } from '../../ast/index.ts';
import {
  ciphers,
  createRule,
  drawNonce,
  findMode,
  findRepeated,
  getDrawnBytes,
  judgeNonces,
  printWayOf,
  thresholds,
  type JudgedNonce,
} from '../../authoring/index.ts';

const DRAW = 'draw it at random for each message, and send it along';

const messages = {
  constantNonce: {
    set: 'recommended',
    text: `The nonce of \`{{api}}\` is written in the code (line {{line}}), so it is the same for every message and {{harm}}; ${DRAW}.`,
  },
  reusedNonce: {
    set: 'recommended',
    text: `The nonce of \`{{api}}\` is made once (line {{line}}) and used again for each message, so {{harm}}; ${DRAW}.`,
  },
  restartingCounter: {
    set: 'recommended',
    text: `The nonce of \`{{api}}\` is counted from where the code says (line {{line}}), under a key that outlives the program, so {{harm}}; ${DRAW}.`,
  },
  derivedNonce: {
    set: 'recommended',
    text: `The nonce of \`{{api}}\` is made of the {{source}}, so it comes back and {{harm}}; ${DRAW}.`,
  },
  repeatedNonce: {
    set: 'recommended',
    text: `The nonce of \`{{api}}\` has been used on line {{line}} under the same key, so {{harm}}; ${DRAW}.`,
  },
  shortNonce: {
    set: 'recommended',
    text: 'A random nonce of {{bytes}} bytes comes back too soon; `{{api}}` needs {{least}} bytes at least ({{standard}}).',
  },
} as const;

export default createRule(
  {
    name: 'require-unique-nonce',
    docs: {
      description: 'Require a nonce, IV or counter block of its own for each message that is encrypted.',
      counters: ['ENC-4', 'ENC-4.1'],
      cwe: ['CWE-323', 'CWE-329', 'CWE-1204'],
    },
    messages,
    repairs: { draw: { kind: 'suggestion', text: 'Draw a nonce here; it has to be sent along.' } },
    options: {
      schema: {
        minNonceBytes: {
          type: 'integer',
          minimum: 0,
          description:
            'Bytes of a nonce that is drawn at random. Default 0: as the standard of its mode has it.',
        },
      },
      defaults: { minNonceBytes: 0 },
    },
    hasWay: true,
  },
  ({ file, report, options }) => ({
    Program() {
      const nonces = judgeNonces(file);
      for (const nonce of nonces) judge(nonce);
      for (const { first, second, at } of findRepeated(nonces)) {
        const line = first.site.node.loc.start.line;
        const data = { api: second.site.api, line, harm: describeHarm(second) };
        const way = printWayOf([at, first.node, second.node]);
        report({ message: 'repeatedNonce', data, node: findPlace(second), way });
      }

      function judge(nonce: JudgedNonce): void {
        const { site, recurring } = nonce;
        const mode = findMode(file, site, 'nonce-cipher');
        const least = mode === undefined ? undefined : thresholds.LEAST_NONCE[mode];
        const bytes = getDrawnBytes(file, nonce);
        const node = findPlace(nonce);
        const { api } = site;
        if (mode === 'other') return;
        if (recurring === undefined) {
          if (least === undefined || bytes === undefined) return;
          const wanted = options.minNonceBytes || least.bytes;
          if (bytes >= wanted) return;
          report({
            message: 'shortNonce',
            data: { api, bytes, least: wanted, standard: least.source },
            node,
          });
          return;
        }
        const { kind, at, given } = recurring;
        const harm = describeHarm(nonce);
        const line = at.loc.start.line;
        const edit = drawNonce(file, nonce, mode);
        const repair = edit === undefined ? undefined : ({ id: 'draw', data: {}, edit } as const);
        const way = printWayOf([at, ...(given === undefined ? [] : [given]), nonce.node]);
        if (kind === 'key' || kind === 'message') {
          report({ message: 'derivedNonce', data: { api, source: kind, harm }, node, way, repair });
          return;
        }
        report({ message: MESSAGES[kind], data: { api, line, harm }, node, way, repair });
      }

      function describeHarm({ site }: JudgedNonce): string {
        return ciphers.isFatal(findMode(file, site, 'nonce-cipher'))
          ? 'two messages under one key give each other away'
          : 'what is alike in two messages can be seen';
      }
    },
  }),
);

const MESSAGES = {
  constant: 'constantNonce',
  once: 'reusedNonce',
  setting: 'reusedNonce',
  counter: 'restartingCounter',
} as const;

/** The nonce, where it is written at the call; else the call. */
function findPlace({ site, node }: JudgedNonce): JudgedNonce['node'] {
  return isWithin(node, site.node) ? node : site.node;
}
