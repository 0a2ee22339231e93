import { describe } from 'vitest';
import { cases } from './world.ts';

describe('everything in a value but what is given another value, or taken away, on the way', () => {
  cases({
    'the rest of a pattern': `
      const user = { name: 'a', password: asked() };
      const { password, ...others } = user;
      tell(others);`,
    'the rest, with it still in it': `
      const user = { name: 'a', password: asked() };
      const { name, ...others } = user;
      tell(others); // !`,
    'a member behind what is spread out': `
      const user = { name: 'a', password: asked() };
      tell({ ...user, password: 'none' });`,
    'a member before it': `
      const user = { name: 'a', password: asked() };
      tell({ password: 'none', ...user }); // !`,
    'another member of the name': `
      const user = { name: 'a', inner: { password: asked() } };
      tell({ ...user, password: 'none' }); // !`,
    'a member that is taken away': `
      const user = { name: 'a', password: asked() };
      delete user.password;
      tell(user);`,
    'a member that is written over': `
      const user = { name: 'a', password: asked() };
      user.password = 'none';
      tell(user);`,
    'another member that is written': `
      const user = { name: 'a', password: asked() };
      user.name = 'b';
      tell(user); // !`,
    'taken away on one way only': `
      const user = { name: 'a', password: asked() };
      if (user.name) delete user.password;
      tell(user); // !`,
    'taken away too late': `
      const user = { name: 'a', password: asked() };
      tell(user); // !
      delete user.password;`,
  });
});
