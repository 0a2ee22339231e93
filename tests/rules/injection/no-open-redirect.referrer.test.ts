import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ code, level: 'strict' as const });

// Back to where somebody comes from, in code that shows no framework.
testRule(rule, {
  safe: {
    'under recommended': `export const back = (answer, ask) => answer.set('Location', ask.get('Referrer') || '/');`,
    'a way that was given': strict(`export const go = (answer, url) => answer.set('Location', url);`),
    'a host that is compared': strict(
      `export function back(answer, ask) {
  const url = ask.get('Referrer');
  if (new URL(url).host === answer.host) answer.set('Location', url);
}`,
    ),
    'a referrer that is kept': strict(
      `export const note = (answer, ask) => { answer.set('X-From', ask.get('Referrer')); answer.set('Location', '/'); };`,
    ),
  },
  vulnerable: {
    'the header, or else the root': strict(
      `export const back = (answer, ask) => answer.set('Location', ask.get('Referrer') || '/'); // !referrer`,
    ),
    'a parameter that is replaced, and encoded': strict(
      `import encodeUrl from 'encodeurl';
export const parts = {
  redirect(url, other) {
    if (url === 'back') url = this.ctx.get('Referrer') || other || '/';
    this.set('Location', encodeUrl(url)); // !referrer
  },
};`,
    ),
    'by a condition': strict(
      `export function back(answer, ask, to) {
  const target = to === 'back' ? ask.header('referer') : to;
  answer.setHeader('Location', target); // !referrer
}`,
    ),
  },
});
