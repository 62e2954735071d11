/**
 * On a host with one error page for all addresses (GitHub Pages): goes to the nearest error page that stands
 * on the way up from the wanted address, which knows the language and which other languages have the page.
 */
const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';

async function nearest(): Promise<void> {
  const parts = location.pathname.slice(base.length).split('/').filter(Boolean);
  if (parts.at(-1) === '404.html') return;
  for (let length = Math.min(parts.length, 3); length > 0; length--) {
    const address = `${base}${parts.slice(0, length).join('/')}/404.html`;
    const answer = await fetch(address, { method: 'HEAD' });
    if (answer.ok) return location.replace(address);
  }
}

void nearest();
