import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const cases = (table: Readonly<Record<string, string>>): void => {
  run(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { visit, asked as secret, build, plainly } from 'kinds'; const base = process.env.BASE; ${body}`,
      ]),
    ),
  );
};

describe('a secret in a URL', () => {
  cases({
    'that is the whole of it': `visit(secret()); visit(secret().trim()); visit(plainly(secret())); visit(secret() + '/a'); visit(\`\${secret()}?a=1\`);`,
    'in its path or its query': `
visit('https://a.com/' + secret()); // !
visit('https://a.com/a/' + secret() + '/b'); // !
visit('https://a.com?key=' + secret()); // !
visit('/a?key=' + secret()); // !
visit('?key=' + secret().trim()); // !
visit('https://a.com' + '/a?key=' + secret()); // !
visit(build(secret())); // !
visit('https://a.com/' + build(secret())); // !`,
    'behind what nobody knows': `
visit(\`\${base}/\${secret()}\`); // !
visit(\`\${base}\${secret()}\`); // !
visit(\`https://\${base}\${secret()}\`); // !`,
    'behind a hash': `visit('https://a.com/#' + secret()); visit('https://a.com/#a=1&key=' + secret()); visit(\`\${base}#\${secret()}\`); visit(\`https://a.com/#\${base}\${secret()}\`);`,
    'before the host': `visit('https://me:' + secret() + '@a.com/'); visit('https://' + secret() + '@a.com/'); visit(\`\${base}\${secret()}@a.com/\`);
visit('https://a.com/' + secret() + '/@a'); // !`,
    'in the host': `visit('https://' + secret() + '.a.com/'); visit('//' + secret()); visit('https://a.' + secret()); visit('git+ssh://' + secret());
visit('https://a.com/' + secret()); // !
visit('https://a.com?' + secret()); // !
visit('https:' + secret()); // !`,
    'in what is sent nowhere': `visit('data:text/plain,' + secret()); visit('blob:' + secret()); visit('javascript:' + secret()); visit('mailto:' + secret()); visit('tel:' + secret()); visit('otpauth://totp/a?secret=' + secret());
visit('file:' + secret()); // !
visit('/data:' + secret()); // !`,
    'by the name of the parameter': `
export function find(value, other) {
visit('/a?password=' + value); // !
visit('/a?b=1&api_key=' + value); // !
visit('/a?name=' + value);
visit('/password=' + value);
visit('/a?password=1' + value);
visit('/a?password=' + other + value); // !
}`,
    'by a name on its way': `
export function find(input, other) {
const password = input; visit('/a/' + password); // !
const shown = other; visit('/a/' + shown);
}`,
  });
});
