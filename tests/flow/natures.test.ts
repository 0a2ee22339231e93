import { describe } from 'vitest';
import { cases as run } from './world.ts';

const cases = (table: Readonly<Record<string, string>>): void => {
  run(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [name, `import { store, cookie } from 'kinds';${body}`]),
    ),
  );
};

describe('what a value is, whoever gave it', () => {
  cases({
    'a password that was asked for': `
      const answer = asked();
      tell(answer); // !`,
    'data of others that is no secret': `server.get((req) => { tell(req.query.id); });`,
    'a secret among the data of others': `
      server.get((req) => {
        const { authorization } = req.headers;
        tell(authorization); // !
        sink(authorization); // !
      });`,
    'a secret does no harm where no secret is kept out': `sink(asked());`,
    'a text with a secret in it': `
      const text = 'the password is ' + asked();
      tell(text); // !`,
    'its length': `tell(asked().length);`,
    'by its name, where nothing else tells of it': `
      export function login(name: string, password: string) {
        tell(name);
        tell(password); // !
      }`,
    'by the name of a member': `
      export function login(user: { name: string; password: string }) {
        tell(user.name);
        tell(user.password); // !
      }`,
    'by the name of a field that others send': `
      server.get((req) => {
        tell(req.body.name);
        tell(req.body.password); // !
        const { password } = req.body;
        tell(password); // !
      });`,
    'by the name that a getter is asked for': `
      server.get((req) => {
        const form = req.body;
        tell(form.get('name'));
        tell(form.get('password')); // !
      });`,
    'a header, by the name of what it is a member of': `
      export function trace(request, store: { authorization: string }) {
        tell(store.authorization);
        tell(request.headers.authorization); // !
        tell(request.headers.get('cookie')); // !
        tell(request.headers.host);
      }`,
    'what is drawn, by a name on its way': `
      const id = draw();
      tell(id);
      const resetToken = draw().toString('hex');
      tell('reset by ' + resetToken); // !`,
    'a name is no proof where the value is known': `
      const password = 'none';
      tell(password);`,
    'among the fields that are read of it': `
      server.get((req) => {
        tell(req.body); // !
        use(req.body.password);
        const { name, ...others } = req.body;
        tell(others); // !
        const { password, ...rest } = req.body;
        tell(rest);
      });
      server.get((req) => { tell(req.body); use(req.body.name); });`,
    'by a name that others send it under': `
      server.get((req) => {
        store(req.body.password); // !
        store(req.body.name);
        store(asked()); // !
      });
      export function keep(password) { store(password); }
      store(fetched().password);`,
    'in a cookie, by what others send': `
      server.get((req) => {
        const password = req.body.p;
        cookie(password); // !
        cookie(req.body.p);
      });
      export function keep(password) { cookie(password); }`,
    'a mask of it, by its name': `
      export function show(password) {
        tell(maskAll(password));
        tell(redact(password));
        tell(readable(password));
      }`,
    'in its whole length': `server.get((req) => { tell(req.headers.authorization.length); });`,
    'what a function makes of it': `tell(digestOf(asked()));`,
  });
});
