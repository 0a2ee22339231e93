import { callRule, createPathJudge, isRenewable, readEnvelope, type Case } from '../../authoring/index.ts';

interface Options {
  /** Globs of files whose ciphertexts are kept, so that they have to name their key. */
  readonly files: readonly string[];
}

const DEFAULTS: Options = { files: [] };

export default callRule({
  name: 'require-key-rotation',
  docs: {
    description:
      'Require that keys can be changed: managed ones by themselves, others by a name beside what they encrypt.',
    counters: ['STO-4', 'STO-4.1'],
    cwe: ['CWE-321', 'CWE-324'],
  },
  messages: {
    rotationOff: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) makes a key that is never renewed (`{{option}}`), so one leak opens all that was ever encrypted; switch rotation on.',
    },
    rotationMissing: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) makes a key without `{{option}}`, which means never, so one leak opens all that was ever encrypted; give it.',
    },
    constantKeyId: {
      set: 'recommended',
      text: '`{{name}}` beside what `{{api}}` (line {{line}}) encrypts is always `{{value}}`, whatever key was used, so no old ciphertext can be told from a new one; take it from where the key comes from.',
    },
    noKeyId: {
      set: 'recommended',
      text: 'what `{{api}}` (line {{line}}) encrypts is kept without the name of its key, so the key can never be changed; write a key id beside it.',
    },
  },
  options: {
    schema: {
      files: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        description: 'Globs of files whose ciphertexts are kept, so that they have to name their key.',
      },
    },
    defaults: DEFAULTS,
  },
  judges: {
    'key-rotation': {
      value(value, given) {
        if (value.kind !== 'literal' || value.value !== false || !canRotate(given)) return undefined;
        return { message: 'rotationOff', data: siteData(given) };
      },
      absent: judgeAbsent,
    },
    'key-rotation-period': { absent: judgeAbsent },
    'nonce-cipher': {
      value(_value, given) {
        const { constant, namesKey } = readEnvelope(given);
        const { api, line } = siteData(given);
        if (constant !== undefined) {
          const { node, name, value } = constant;
          return { message: 'constantKeyId', node, data: { name, value, api, line } };
        }
        const { files } = given.options;
        if (namesKey || files.length === 0 || !createPathJudge(files)(given.path)) return undefined;
        return { message: 'noKeyId', node: given.site.node, data: { api, line } };
      },
    },
  },
});

function judgeAbsent(given: Case<Options>) {
  return canRotate(given) ? { message: 'rotationMissing' as const, data: siteData(given) } : undefined;
}

function siteData({ site, line, position }: Case<Options>) {
  return { api: site.api, line, option: position.option ?? 'rotation' };
}

/** Is it a key that can be renewed by itself, as far as its purpose is known? */
function canRotate({ read }: Case<Options>): boolean {
  const { values, isGiven } = read('key-purpose');
  if (!isGiven) return true;
  return (
    values.complete && values.known.every((value) => value.kind === 'literal' && isRenewable(value.value))
  );
}
