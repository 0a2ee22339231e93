import { afterAll, describe, expect, it } from 'vitest';
import { readText, root } from '../../contract/sources.ts';
import { writeTyped } from '../../support/typed.ts';

const files = writeTyped(
  {
    'models.ts': `import type { Classified } from './brands.ts';
export interface User { id: string; /** @classification personal */ email: string; address: Address }
export interface Address { city: string; street: Classified<'personal'> }
export interface Ad { title: string; text: string }
export declare const users: { find(id: string): Promise<User>; ads(id: string): Promise<Ad> };`,
    'app.ts': `import http from 'node:http';
import { users } from './models.ts';
export const server = http.createServer(async (req, res) => {
  const user = await users.find('1');
  console.log(user.id);
  console.log(user.email);
  console.log(user.address.street);
  console.log(user);
  const { email, address, ...open } = user;
  console.log(open, await users.ads('1'));
});`,
    'brands.ts': readText('src/brands.ts')
      .replace(/import type .*\n/, '')
      .replace('Kind |', 'string |'),
  },
  root,
);
afterAll(files.remove);

describe('what types of other files are declared to hold', () => {
  const lint = (isTyped: boolean) => files.lint('app.ts', { isTyped, rule: 'no-classified-data-exposure' });

  it('is found where somebody works types out', () => {
    expect(lint(true).map((one) => one.split(' ')[0])).toEqual(['6', '7', '8']);
  });

  it('is not found without', () => {
    expect(lint(false)).toEqual([]);
  });
});
