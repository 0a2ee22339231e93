// Runs in the browser. The page is embedded in those of partners.
const PARTNER = 'https://partner.shop.example';

interface Session {
  readonly name: string;
}

const heading = document.querySelector('h1');
const list = document.querySelector<HTMLUListElement>('#cart');

export function announce(session: Session): void {
  window.parent.postMessage({ name: session.name }, PARTNER);
}

export function greet(): void {
  const name = decodeURIComponent(window.location.hash.slice(1));
  if (heading !== null) heading.textContent = `Hello ${name}`;
}

export function addLine(name: string, amount: number): void {
  const line = document.createElement('li');
  line.dataset['key'] = Math.random().toString(36).slice(2);
  line.textContent = `${amount} × ${name}`;
  list?.append(line);
}

export function clear(): void {
  if (list !== null) list.replaceChildren();
}

window.addEventListener('message', (event: MessageEvent<{ add?: string }>) => {
  if (event.origin !== PARTNER) return;
  if (typeof event.data.add === 'string') addLine(event.data.add, 1);
});
