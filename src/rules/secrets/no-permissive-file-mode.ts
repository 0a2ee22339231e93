import { callRule, keyFiles, replaceGiven, type Given, type KnownValue } from '../../authoring/index.ts';

/** Bits of POSIX: that group and others may write; that others may read. */
const WRITE_BY_OTHERS = 0o022;
const READ_BY_OTHERS = 0o044;

export default callRule({
  name: 'no-permissive-file-mode',
  docs: {
    description: 'Disallow files that others may write, and keys that others may read.',
    counters: ['I-1'],
    cwe: ['CWE-732', 'CWE-276'],
  },
  messages: {
    writableByOthers: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) lets other users of the machine write what it makes (`{{mode}}`); use `{{safe}}`.',
    },
    secretReadable: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) lets other users of the machine read a file of keys or credentials (`{{mode}}`); use `{{safe}}`.',
    },
    maskOpen: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) lets other users of the machine write every file that is made from here on (`{{mode}}`); use `{{safe}}`.',
    },
  },
  repairs: { restrict: { kind: 'hardening', text: 'Use `{{safe}}`.' } },
  judges: {
    'file-mode': {
      value(value, given) {
        const mode = readMode(value);
        if (mode === undefined) return undefined;
        const isSecret = isSecretFile(given) && (mode & READ_BY_OTHERS) !== 0;
        if (!isSecret && (mode & WRITE_BY_OTHERS) === 0) return undefined;
        const safe = print(isSecret ? mode & 0o700 : mode & ~WRITE_BY_OTHERS);
        return tell(isSecret ? 'secretReadable' : 'writableByOthers', mode, safe, value, given);
      },
    },
    'file-mask': {
      value(value, given) {
        const mask = readMode(value);
        if (mask === undefined || (mask & WRITE_BY_OTHERS) === WRITE_BY_OTHERS) return undefined;
        return tell('maskOpen', mask, print(mask | WRITE_BY_OTHERS), value, given);
      },
    },
  },
});

function tell<M extends string>(message: M, mode: number, safe: string, value: KnownValue, given: Given) {
  const { site, line, position } = given;
  const edit = replaceGiven(value.node, position, safe);
  return {
    message,
    data: { api: site.api, line, mode: print(mode), safe },
    repair: edit && { id: 'restrict' as const, data: { safe }, edit },
  };
}

/** A number, or octal digits; anything else is no mode. */
function readMode(value: KnownValue): number | undefined {
  if (value.kind !== 'literal') return undefined;
  if (typeof value.value === 'number') return value.value >= 0 ? value.value & 0o7777 : undefined;
  if (typeof value.value !== 'string') return undefined;
  const isOctal = /^(?:0o?)?[0-7]{3,4}$/.test(value.value);
  return isOctal ? Number.parseInt(value.value.replace(/^0o/, ''), 8) : undefined;
}

function isSecretFile({ site, scope }: Given): boolean {
  return keyFiles.isNamed(scope, site, keyFiles.isSecretFileName);
}

function print(mode: number): string {
  return `0o${mode.toString(8).padStart(3, '0')}`;
}
