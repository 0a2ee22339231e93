import { printName } from '../../ast/index.ts';
import {
  controlRule,
  hsts,
  isWrittenText,
  printGiven,
  readText,
  replaceGiven,
  replaceNode,
  setHeaderFor,
  type Edit,
  type Given,
  type HeaderPair,
  type KnownValue,
} from '../../authoring/index.ts';

const { GOOD_MAX_AGE, HSTS, LEAST_MAX_AGE } = hsts;

export default controlRule({
  name: 'require-hsts',
  docs: {
    description: 'Require that browsers are told to come back by HTTPS only.',
    counters: ['S3', 'AV-MITM'],
    cwe: ['CWE-319', 'CWE-523'],
  },
  messages: {
    hstsOff: {
      set: 'recommended',
      text: '`{{flaw}}` at `{{api}}` (line {{line}}) leaves `Strict-Transport-Security` without effect, so a first request in clear text can be caught and kept there; set a `max-age` of a year.',
    },
    hstsShort: {
      set: 'recommended',
      text: '`{{flaw}}` at `{{api}}` (line {{line}}) lets browsers forget after {{time}} that HTTPS is wanted, and the next request in clear text can be caught; set 180 days at the least, better a year.',
    },
    hstsMissing: {
      set: 'strict',
      text: '`{{api}}` makes an application that nothing in this file gives `Strict-Transport-Security`, so a first request in clear text can be caught and kept there; set the header with a `max-age` of a year.',
    },
  },
  repairs: {
    switchOn: { kind: 'hardening', text: 'Tell browsers to keep to HTTPS for a year, this host only.' },
    lengthen: { kind: 'hardening', text: 'Tell browsers to keep to HTTPS for a year.' },
    setHeader: { kind: 'hardening', text: 'Set the header on every answer, for this host only.' },
  },
  control: { role: 'control-hsts', header: HSTS },
  missing: {
    message: 'hstsMissing',
    judge(app) {
      const edit = setHeaderFor(app, HSTS, `max-age=${GOOD_MAX_AGE}`);
      return {
        message: 'hstsMissing',
        data: { api: app.site.api },
        ...(edit !== undefined && { repair: { id: 'setHeader', data: {}, edit } }),
      };
    },
  },
  judges: {
    hsts: {
      value(value, given) {
        const text = readText(value);
        if (text !== undefined) return judgeHeader(text, value, siteData(given));
        if (value.kind !== 'literal' || value.value !== false || isSetElsewhere(given)) return undefined;
        const edit = replaceGiven(value.node, given.position, getOnValue(given));
        return {
          message: 'hstsOff',
          data: { flaw: printGiven(given.site, given.position, 'false'), ...siteData(given) },
          ...(edit !== undefined && { repair: { id: 'switchOn', data: {}, edit } }),
        };
      },
    },
    'hsts-max-age': {
      value(value, given) {
        if (value.kind !== 'literal' || typeof value.value !== 'number' || value.value >= LEAST_MAX_AGE)
          return undefined;
        const flaw = printGiven(given.site, given.position, String(value.value));
        const edit = replaceGiven(value.node, given.position, String(GOOD_MAX_AGE));
        return reportShort(flaw, value.value, siteData(given), edit);
      },
    },
  },
  header(value, pair) {
    const text = value.kind === 'literal' ? readText(value) : undefined;
    return text === undefined
      ? undefined
      : judgeHeader(text, value, { api: printHolder(pair), line: pair.node.loc.start.line });
  },
});

interface Place {
  readonly api: string;
  readonly line: number;
}

function siteData({ site, line }: Given): Place {
  return { api: site.api, line };
}

function printHolder({ node }: HeaderPair): string {
  return node.type === 'CallExpression' ? printName(node) : HSTS;
}

function judgeHeader(text: string, value: KnownValue, place: Place) {
  if (value.kind !== 'literal') return undefined;
  const maxAge = hsts.readMaxAge(text);
  if (maxAge !== undefined && maxAge >= LEAST_MAX_AGE) return undefined;
  const edit = isWrittenText(value.node)
    ? replaceNode(value.node, `'${hsts.withMaxAge(text, GOOD_MAX_AGE)}'`)
    : undefined;
  if (maxAge !== undefined) return reportShort(text, maxAge, place, edit);
  return {
    message: 'hstsOff' as const,
    data: { flaw: text, ...place },
    ...(edit !== undefined && { repair: { id: 'lengthen' as const, data: {}, edit } }),
  };
}

function reportShort(flaw: string, seconds: number, place: Place, edit: Edit | undefined) {
  return {
    message: 'hstsShort' as const,
    data: { flaw, time: printTime(seconds), ...place },
    ...(edit !== undefined && { repair: { id: 'lengthen' as const, data: {}, edit } }),
  };
}

function printTime(seconds: number): string {
  const [size, unit] = [[86_400, 'days'] as const, [3600, 'hours'] as const].find(
    ([most]) => seconds >= 2 * most,
  ) ?? [1, 'seconds'];
  return `${Math.floor(seconds / size)} ${unit}`;
}

/** Is the header set by another call, or by hand? Then it is switched off here so that it is not set twice. */
function isSetElsewhere({ site, getSites, getHeaders }: Given): boolean {
  return getHeaders(HSTS).length > 0 || getSites('control-hsts').some(({ node }) => node !== site.node);
}

/** The defaults of the packages reach subdomains too, which may not be ready for HTTPS. */
function getOnValue({ site }: Given): string {
  const takesText = !site.positions.some(({ role }) => role === 'hsts-max-age');
  return takesText ? `'max-age=${GOOD_MAX_AGE}'` : `{ maxAge: ${GOOD_MAX_AGE}, includeSubDomains: false }`;
}
