import { describe, expect, it } from 'vitest';
import {
  headOf,
  isHere,
  readAddress,
  readUrl,
  type Endpoint,
} from '../../../src/authoring/connection/endpoint.ts';
import { facts } from '../../../src/knowledge/index.ts';
import { parse, scopeOf } from '../../support/scope.ts';

/** The one value that the argument of `ask(…)` has. */
function valueOf(expression: string) {
  const snippet = parse(`ask(${expression});`);
  const argument = snippet.questions[0]?.arguments[0];
  if (argument === undefined) throw new Error('nothing is asked');
  const [value] = scopeOf(snippet, facts).values(argument).known;
  if (value === undefined) throw new Error(`${expression} has no known value`);
  return value;
}

/** Scheme, host and reach, as one sentence. */
function print(endpoint: Endpoint | undefined): string {
  if (endpoint === undefined) return 'no text';
  const { scheme = '-', schemeKind = '-', host = '-', reach = '-' } = endpoint;
  return `${scheme} (${schemeKind}) ${host} (${reach})`;
}

describe('a URL', () => {
  it.each([
    [`'http://api.acme.io/v1'`, 'http (cleartext) api.acme.io (public)'],
    [`'HTTP://API.acme.io'`, 'http (cleartext) API.acme.io (public)'],
    [`'https://api.acme.io'`, 'https (tls) api.acme.io (public)'],
    [`'http://api.acme.io:8080/v1'`, 'http (cleartext) api.acme.io (public)'],
    [`'http://user:pass@api.acme.io'`, 'http (cleartext) api.acme.io (public)'],
    [`'http://user:p%40ss@localhost:3000'`, 'http (cleartext) localhost (loopback)'],
    [`'http://localhost@api.acme.io'`, 'http (cleartext) api.acme.io (public)'],
    [`'http://api.acme.io/@localhost'`, 'http (cleartext) api.acme.io (public)'],
    [`'http://api.acme.io?next=@localhost'`, 'http (cleartext) api.acme.io (public)'],
    [`'http://[::1]:3000/'`, 'http (cleartext) [::1] (loopback)'],
    [`'http://backend'`, 'http (cleartext) backend (internal)'],
    [`'mongodb://a.acme.io,b.acme.io/shop'`, 'mongodb (neutral) a.acme.io (public)'],
    [`'http://unix:/var/run/docker.sock:/info'`, 'http (cleartext) unix (loopback)'],
    [`'http://unix:8080/info'`, 'http (cleartext) unix (internal)'],
    [`'http:///v1'`, 'http (cleartext)  (loopback)'],
    [`'/v1/orders'`, '- (-) - (-)'],
    [`'//cdn.acme.io'`, '- (-) - (-)'],
    [`'api.acme.io'`, '- (-) - (-)'],
    [`'mailto:help@acme.io'`, '- (-) - (-)'],
    [`'gopher://acme.io'`, 'gopher (-) acme.io (public)'],
    [`''`, '- (-) - (-)'],
    [`42`, 'no text'],
    [`null`, 'no text'],
    [`{ url: 'http://acme.io' }`, 'no text'],
  ])('%s: %s', (expression, sentence) => {
    expect(print(readUrl(valueOf(expression)))).toBe(sentence);
  });
});

describe('a URL with holes', () => {
  it.each([
    ['`http://api.acme.io/${path}`', 'http (cleartext) api.acme.io (public)'],
    ['`http://api.acme.io${path}`', 'http (cleartext) api.acme.io (public)'],
    ['`http://localhost:${port}`', 'http (cleartext) localhost (loopback)'],
    ['`http://localhost${port}`', 'http (cleartext) localhost (loopback)'],
    ['`http://127.0.0.1${path}`', 'http (cleartext) 127.0.0.1 (loopback)'],
    ['`http://backend${path}`', 'http (cleartext) - (-)'],
    ['`http://api.${domain}/v1`', 'http (cleartext) - (-)'],
    ['`http://${host}/v1`', 'http (cleartext) - (-)'],
    ['`http://${tenant}.acme.io/v1`', 'http (cleartext) ….acme.io (public)'],
    ['`http://a-${tenant}.acme.io/v1`', 'http (cleartext) a-….acme.io (public)'],
    ['`http://${tenant}.localhost/v1`', 'http (cleartext) - (loopback)'],
    ['`http://${service}.internal/v1`', 'http (cleartext) - (internal)'],
    ['`http://${name}.io/v1`', 'http (cleartext) - (-)'],
    ['`http://${user}@api.acme.io`', 'http (cleartext) api.acme.io (public)'],
    ['`${scheme}://api.acme.io`', '- (-) - (-)'],
    ['`${base}/v1`', '- (-) - (-)'],
  ])('%s: %s', (expression, sentence) => {
    expect(print(readUrl(valueOf(expression)))).toBe(sentence);
  });

  it('begins where its first literal stands', () => {
    const { type, range } = headOf(valueOf(`'http://' + host`));
    expect([type, range]).toEqual(['Literal', [4, 13]]);
  });

  it('tells TLS in its parameters', () => {
    expect(readUrl(valueOf('`postgres://${host}/shop?sslmode=disable`'))?.parameters).toBe('off');
    expect(readUrl(valueOf('`postgres://${host}/shop?sslmode=${mode}`'))?.parameters).toBeUndefined();
  });
});

describe('an address', () => {
  it.each([
    [`'db.acme.io'`, '- (-) db.acme.io (public)'],
    [`'db.acme.io:5432'`, '- (-) db.acme.io (public)'],
    [`'localhost:9092'`, '- (-) localhost (loopback)'],
    [`'[::1]:9092'`, '- (-) [::1] (loopback)'],
    [`'kafka'`, '- (-) kafka (internal)'],
    [`'/var/run/postgresql'`, '- (-) /var/run/postgresql (loopback)'],
    [`'redis://cache.acme.io'`, 'redis (cleartext) cache.acme.io (public)'],
    ['`${host}:9092`', '- (-) - (-)'],
    ['`kafka:${port}`', '- (-) kafka (internal)'],
    [`9092`, 'no text'],
  ])('%s: %s', (expression, sentence) => {
    expect(print(readAddress(valueOf(expression)))).toBe(sentence);
  });
});

describe('nobody is on the way', () => {
  it('to the machine itself and to names that cannot exist', () => {
    expect((['loopback', 'reserved', 'internal', 'public', undefined] as const).filter(isHere)).toEqual([
      'loopback',
      'reserved',
    ]);
  });
});
