import { describe, expect, it } from 'vitest';
import { createHostJudge } from '../../../src/authoring/connection/named-host.ts';
import { namesCertificate } from '../../../src/knowledge/index.ts';

describe('a host is named', () => {
  it.each([
    ['by its name', ['ledger.acme.com'], 'ledger.acme.com', true],
    ['in other letters', ['Ledger.Acme.com'], 'LEDGER.acme.COM', true],
    ['with a dot at its end', ['ledger.acme.com'], 'ledger.acme.com.', true],
    ['with a port', ['ledger.acme.com:8443'], 'ledger.acme.com', true],
    ['by a glob', ['*.acme.com'], 'ledger.acme.com', true],
    ['by a glob over dots', ['*.acme.com'], 'a.ledger.acme.com', true],
    ['by one of several', ['ledger.{eu,us}.acme.com'], 'ledger.us.acme.com', true],
    ['by its address', ['10.0.0.7'], '10.0.0.7', true],
    ['by its IPv6 address', ['[fd00::7]:8443'], '[fd00::7]', true],
    ['not by its parent', ['acme.com'], 'ledger.acme.com', false],
    ['not by a name that ends alike', ['*.acme.com'], 'ledger-acme.com', false],
    ['not by nothing', [], 'ledger.acme.com', false],
  ] as const)('%s', (_, hosts, host, isNamed) => {
    expect(createHostJudge(hosts)(host)).toBe(isNamed);
  });
});

it('a connection string names certificates', () => {
  const url = 'postgres://db/shop?sslmode=verify-full&sslrootcert=ca.crt';
  expect([namesCertificate(url, 'authority'), namesCertificate(url, 'client')]).toEqual([true, false]);
  expect(namesCertificate('postgres://db/shop?sslcert=me.crt&sslkey=me.key', 'client')).toBe(true);
  expect(namesCertificate('postgres://db/shop?sslrootcert=', 'authority')).toBe(false);
});
