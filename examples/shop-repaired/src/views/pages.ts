import escapeHtml from 'escape-html';
import type { Product } from '../repositories/products.js';

const head = (title: string): string =>
  [
    '<!doctype html><meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="stylesheet" href="/static/shop.css">',
    '<script src="/static/cart.js" type="module"></script>',
    '<script src="https://cdn.jsdelivr.net/npm/htmx.org@2.0.4/dist/htmx.min.js" integrity="sha384-HGfztofotfshcF7+8n44JQL2oJmowVChPTg48S+jvZoztPfvwD79OC/LTtG6dMp+" crossorigin="anonymous"></script>',
  ].join('\n');

const format = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

export function printProducts(products: readonly Product[], term: string): string {
  const lines = products.map(
    ({ name, price_cents: cents }) => `<li>${escapeHtml(name)} ${format.format(cents / 100)}</li>`,
  );
  return `${head('Products')}<h1>${escapeHtml(term)}</h1><ul>${lines.join('')}</ul>`;
}
