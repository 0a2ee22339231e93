import {
  callRule,
  isIdentity,
  readText,
  replaceGiven,
  templates,
  type KnownValue,
  type RoleJudge,
} from '../../authoring/index.ts';

const messages = {
  switchedOff: {
    set: 'recommended',
    text: '`{{option}}` makes the templates of `{{api}}` print data as markup, so whoever writes the data runs scripts in the page; leave escaping on, and mark the few values that are markup.',
  },
  escaperDoesNothing: {
    set: 'recommended',
    text: 'The function that escapes for `{{api}}` hands on its text as it is, so whoever writes the data runs scripts in the page; escape `<`, `>`, `&` and quotes.',
  },
  rawOutput: {
    set: 'recommended',
    text: '`{{tag}}` in the template of `{{api}}` prints a value without escaping it, so whoever writes the value runs scripts in the page; escape it, or sanitize it first.',
  },
  rawText: {
    set: 'strict',
    text: '`{{tag}}` in the template of `{{api}}` prints a value as it is; where the text becomes markup, escape the value first.',
  },
} as const;
const repairs = { on: { kind: 'suggestion', text: 'Leave escaping on.' } } as const;

type Judge = RoleJudge<typeof messages, typeof repairs, object>;

/** Judges a switch that is at its bad value. */
function judgeSwitch(bad: boolean): Judge {
  return {
    value(value, { site, position, read }) {
      if (value.kind !== 'literal' || value.value !== bad || isPlain(read('template-mustache').values))
        return undefined;
      const edit = replaceGiven(value.node, position, String(!bad));
      return {
        message: 'switchedOff',
        data: { option: `${position.option ?? 'the option'}: ${String(bad)}`, api: site.api },
        repair: edit && ({ id: 'on', data: {}, edit } as const),
      };
    },
  };
}

/** A template without a tag makes no markup: the subject of a mail, a line of text. */
function isPlain({
  known,
  complete,
}: ReturnType<Parameters<NonNullable<Judge['value']>>[1]['read']>['values']): boolean {
  return complete && known.length > 0 && known.every((value) => readText(value)?.includes('<') === false);
}

/** Judges the constant text of a template. */
function judgeText(role: templates.TemplateRole, message: 'rawOutput' | 'rawText' = 'rawOutput'): Judge {
  return {
    value(value: KnownValue, { site }) {
      const tag = templates.findRawTag(role, readText(value) ?? '');
      return tag === undefined ? undefined : { message, data: { tag, api: site.api } };
    },
  };
}

export default callRule({
  name: 'no-disabled-escaping',
  docs: {
    description: 'Disallow templates that print data as markup.',
    counters: ['AV-XSS'],
    cwe: ['CWE-79', 'CWE-116'],
  },
  messages,
  repairs,
  judges: {
    escaping: judgeSwitch(false),
    'escaping-off': judgeSwitch(true),
    escaper: {
      value: (value, { site, scope }) =>
        value.kind === 'function' && isIdentity(scope, value.function)
          ? { message: 'escaperDoesNothing', data: { api: site.api } }
          : undefined,
    },
    'template-mustache': judgeText('template-mustache'),
    'template-ejs': judgeText('template-ejs'),
    // These templates make texts of all kinds, and `<%=` is their usual tag.
    'template-lodash': judgeText('template-lodash', 'rawText'),
    'template-pug': judgeText('template-pug'),
    'template-dot': judgeText('template-dot'),
    'template-eta': judgeText('template-eta'),
    'template-nunjucks': judgeText('template-nunjucks'),
    'template-liquid': judgeText('template-liquid'),
    // Escaping is off unless asked for, and mails and configurations are made so as well.
    'template-liquid-bare': {
      value: (value, judging) =>
        judging.position.isCertain && readText(value)?.includes('<') === true
          ? judgeText('template-liquid-bare', 'rawText').value?.(value, judging)
          : undefined,
    },
  },
});
