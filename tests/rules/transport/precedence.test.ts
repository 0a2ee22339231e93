import { expect, it } from 'vitest';
import type { MitigateRule } from '../../../src/authoring/index.ts';
import alpn from '../../../src/rules/transport/require-alpn.ts';
import requireTls from '../../../src/rules/transport/require-tls.ts';
import { lint, ruleName } from '../../support/test-rule.ts';

/** `line rule messageId` of everything that the rules report under `strict`. */
function report(rules: readonly MitigateRule[], code: string): string[] {
  return rules
    .flatMap((rule) =>
      lint(rule, code, { level: 'strict' }).map(
        ({ line, messageId }) => `${line} ${ruleName(rule)} ${messageId ?? ''}`,
      ),
    )
    .sort();
}

it('HTTP/2 in clear text: the client is for require-tls, the server for require-alpn', () => {
  const code = `import http2 from 'node:http2';
http2.connect('http://api.acme.io');
http2.connect('http://orders.internal:8080');
http2.createServer(app).listen(8080);
http2.connect('http://localhost:8080');`;
  expect(report([alpn, requireTls], code)).toEqual([
    '2 require-tls cleartextUrl',
    '3 require-tls cleartextHost',
    '4 require-alpn cleartextServer',
  ]);
});
