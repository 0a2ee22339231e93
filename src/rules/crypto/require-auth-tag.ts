import {
  addOption,
  ciphers,
  createRule,
  findMode,
  findOpeningFlaw,
  findSealingFlaw,
  findUnreadPart,
  insertAfter,
  judgeSites,
  readTagLength,
  readText,
  thresholds,
  type Edit,
  type KnownValue,
  type RoleJudge,
} from '../../authoring/index.ts';

const messages = {
  tagMissing: {
    set: 'recommended',
    text: '`{{api}}` opens {{mode}} without a tag, so whoever changes the ciphertext changes the message; give it the tag by `setAuthTag` before `final`.',
  },
  neverFinished: {
    set: 'recommended',
    text: '`final` is never called on the {{mode}} of `{{api}}`, so the tag is never looked at or made; call it, and use nothing before.',
  },
  usedEarly: {
    set: 'recommended',
    text: 'What `update` gives is used here before `final` of `{{api}}` has proven that it is genuine; call `final` first.',
  },
  tagUnread: {
    set: 'recommended',
    text: '`{{api}}` encrypts by {{mode}} and its tag is never read, so nobody can prove the message unchanged; send it along with the ciphertext.',
  },
  shortTag: {
    set: 'recommended',
    text: 'A tag of {{bytes}} bytes is guessed too soon (line {{line}}); `{{api}}` needs {{least}} bytes at least ({{standard}}).',
  },
  unpinnedTag: {
    set: 'strict',
    text: '`{{api}}` takes a tag of any length, also one of four bytes that can be guessed; say `authTagLength: 16`.',
  },
} as const;

const repairs = { pin: { kind: 'fix', text: 'Take tags of 16 bytes only.' } } as const;

interface Options {
  readonly minTagBytes: number;
}

const DEFAULTS: Options = { minTagBytes: thresholds.LEAST_TAG.bytes };

type Judge = RoleJudge<typeof messages, typeof repairs, Options>;

/** Judges a length of a tag that is given in units of which so many make a byte. */
const judgeLength = (units: number): Judge => ({
  value(value: KnownValue, { site, line, options }) {
    if (value.kind !== 'literal' || typeof value.value !== 'number') return undefined;
    const least = options.minTagBytes;
    const standard = thresholds.LEAST_TAG.source;
    const bytes = value.value / units;
    return bytes < least
      ? { message: 'shortTag', data: { bytes, line, api: site.api, least, standard } }
      : undefined;
  },
});

/** A tag that comes beside the ciphertext, and is left there. */
const judgePart: Judge = {
  value(value, { site, scope }) {
    if (findUnreadPart(site.node, [readText(value) ?? ''], scope) === undefined) return undefined;
    return { message: 'tagUnread', node: site.node, data: { api: site.api, mode: 'a mode with a tag' } };
  },
};

export default createRule(
  {
    name: 'require-auth-tag',
    docs: {
      description: 'Require that the tag of authenticated encryption is made, sent, given and checked.',
      counters: ['ENC-4', 'ENC-4.2'],
      cwe: ['CWE-347', 'CWE-353', 'CWE-354'],
    },
    messages,
    repairs,
    options: {
      schema: {
        minTagBytes: { type: 'integer', minimum: 4, description: 'Bytes of a tag at the least. Default 12.' },
      },
      defaults: DEFAULTS,
    },
  },
  (tools) => ({
    Program() {
      const { file, report } = tools;
      judgeSites(
        { 'tag-length': judgeLength(1), 'tag-length-bits': judgeLength(8), 'tag-part': judgePart },
        tools,
      );
      for (const role of ['opened-cipher', 'nonce-cipher'] as const) {
        for (const site of file.getSites(role)) {
          const mode = findMode(file, site, role);
          if (!ciphers.isAuthenticated(mode)) continue;
          const flaw = role === 'opened-cipher' ? findOpeningFlaw(file, site) : findSealingFlaw(file, site);
          const data = { api: site.api, mode: mode?.toUpperCase() ?? '' };
          if (flaw !== undefined) report({ message: flaw.kind, node: flaw.node, data });
        }
      }
      for (const site of file.getSites('opened-cipher')) {
        const position = site.positions.find(({ role }) => role === 'tag-length');
        const isLeftOut = position?.property?.missing === true && !position.property.unknown;
        if (!isLeftOut || findMode(file, site, 'opened-cipher') !== 'gcm') continue;
        const length = readTagLength(file, site);
        if (length === 'checked') continue;
        const last = site.arguments.length === 3 ? site.arguments.at(-1) : undefined;
        const edit: Edit | undefined =
          last === undefined ? addOption(position, '16') : insertAfter(last, ', { authTagLength: 16 }');
        const repair =
          length === 'whole' && edit !== undefined ? ({ id: 'pin', data: {}, edit } as const) : undefined;
        report({ message: 'unpinnedTag', node: site.node, data: { api: site.api }, repair });
      }
    },
  }),
);
