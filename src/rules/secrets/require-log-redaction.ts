import {
  addOption,
  callRule,
  isLaidOut,
  hasRole,
  readText,
  redaction,
  type Given,
} from '../../authoring/index.ts';

export default callRule({
  name: 'require-log-redaction',
  docs: {
    description: 'Require that loggers leave out the fields in which secrets are.',
    counters: ['ENC-2', 'ENC-2.3'],
    cwe: ['CWE-532'],
  },
  messages: {
    missing: {
      set: 'strict',
      text: '`{{api}}` makes a logger that writes every field it is given, passwords and tokens too; name the fields to leave out in `redact`.',
    },
    unfiltered: {
      set: 'strict',
      text: 'The formats of `{{api}}` write every field they are given, passwords and tokens too; put one among them that takes those out.',
    },
    headersWritten: {
      set: 'strict',
      text: '`{{api}}` writes the headers of each request, `authorization` and `cookie` too; name them in `redact`.',
    },
    secretWritten: {
      set: 'strict',
      text: '`{{token}}` in the format of `{{api}}` writes a header by which requests prove whose they are; leave it out.',
    },
    reportsUnfiltered: {
      set: 'strict',
      text: '`{{api}}` sends reports of errors that nobody looks through for secrets; take them out in `beforeSend`.',
    },
    personalSent: {
      set: 'strict',
      text: '`sendDefaultPii: true` makes `{{api}}` send addresses, cookies and names along; leave it out.',
    },
  },
  repairs: { redact: { kind: 'fix', text: 'Leave out passwords, tokens and headers with credentials.' } },
  judges: {
    'log-redact': {
      absent(given) {
        const { site, position } = given;
        if (hasRole(site, 'log-request-maker'))
          return given.read('log-request-options').isAbsent
            ? { message: 'headersWritten', data: { api: site.api } }
            : undefined;
        if (!hasRole(site, 'log-maker')) return undefined;
        const edit = addOption(position, FIELDS);
        return {
          message: 'missing',
          data: { api: site.api },
          repair: edit && { id: 'redact', data: {}, edit },
        };
      },
    },
    'log-maker': {
      called: (given) =>
        isLaidOut(given) ? { message: 'unfiltered', data: { api: given.site.api } } : undefined,
    },
    'log-request-format': {
      value(value, { site }) {
        const token = redaction.findSecretToken(readText(value) ?? '');
        return token === undefined ? undefined : { message: 'secretWritten', data: { token, api: site.api } };
      },
    },
    'report-filter': { absent: (given) => judgeReports(given) },
    'report-personal': {
      value: (value, { site }) =>
        value.kind === 'literal' && value.value === true
          ? { message: 'personalSent', data: { api: site.api } }
          : undefined,
    },
  },
});

const FIELDS = `[${redaction.REDACTED_FIELDS.map((field) => `'${field}'`).join(', ')}]`;

function judgeReports({ site }: Given) {
  return hasRole(site, 'report-maker')
    ? { message: 'reportsUnfiltered' as const, data: { api: site.api } }
    : undefined;
}
