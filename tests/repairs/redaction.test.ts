import pino from 'pino';
import { describe, expect, it } from 'vitest';
import redaction from '../../src/rules/secrets/require-log-redaction.ts';
import { lint } from '../support/test-rule.ts';

/** The lines that a program writes, whose imports are given to it. */
function run(code: string): string {
  let written = '';
  const destination = { write: (line: string) => (written += line) };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is run
  const made = new Function('pino', 'destination', code.replaceAll(/^import .*$/gm, '')) as (
    ...values: unknown[]
  ) => void;
  made(pino, destination);
  return written;
}

describe('a logger that is given paths to leave out, executed', () => {
  it('the secret is not in the line', () => {
    const code = `import pino from 'pino';
const logger = pino({ level: 'info' }, destination);
logger.info({ user: 'ada', password: 'correct horse', req: { headers: { authorization: 'Bearer 0123' } } }, 'seen');`;
    const [message] = lint(redaction, code, { level: 'strict' });
    const edit = message?.fix ?? message?.suggestions?.[0]?.fix;
    if (edit === undefined) throw new Error('nothing is repaired');
    const repaired = code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]);
    expect(lint(redaction, repaired, { level: 'strict' })).toEqual([]);

    expect(run(code)).toContain('correct horse');
    const line = run(repaired);
    expect(line).not.toContain('correct horse');
    expect(line).not.toContain('Bearer 0123');
    expect(JSON.parse(line)).toMatchObject({ user: 'ada', msg: 'seen' });
  });
});
