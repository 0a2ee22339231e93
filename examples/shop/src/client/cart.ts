// Runs in the browser. The page is embedded in those of partners.
const PARTNER = 'https://partner.shop.example';

interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
}

const heading = document.querySelector('h1');
const list = document.querySelector<HTMLUListElement>('#cart');

export function keepSession(session: Session): void {
  localStorage.setItem('refreshToken', session.refreshToken); // flaw: no-cleartext-sensitive-storage
  window.parent.postMessage({ token: session.accessToken }, '*'); // flaw: no-unsafe-postmessage
}

export function greet(): void {
  const name = decodeURIComponent(window.location.hash.slice(1));
  if (heading !== null) heading.innerHTML = `Hello ${name}`; // flaw: no-unsafe-html
}

export function addLine(name: string, amount: number): void {
  const line = document.createElement('li');
  line.dataset['key'] = Math.random().toString(36).slice(2);
  line.textContent = `${amount} × ${name}`;
  list?.append(line);
}

export function clear(): void {
  if (list !== null) list.innerHTML = '';
}

window.addEventListener('message', (event: MessageEvent<{ add?: string }>) => {
  if (event.origin !== PARTNER) return;
  if (typeof event.data.add === 'string') addLine(event.data.add, 1);
});
