/** What a page can do for its reader once scripts run; nothing needs it. */

const softHyphens = /\u00AD/g;

/** Soft hyphens are for the eye: what is copied is the plain word. */
addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData || document.activeElement?.matches('input, textarea')) return;
  const html = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) html.append(selection.getRangeAt(index).cloneContents());
  event.clipboardData.setData('text/plain', selection.toString().replace(softHyphens, ''));
  event.clipboardData.setData('text/html', html.innerHTML.replace(softHyphens, ''));
  event.preventDefault();
});

/** A language is changed in the middle of a page: the reader stays at the same section. */
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-keeps-section]');
  if (link) link.hash = location.hash;
});

/** Screen readers begin at the section the address names. */
function focusSection(): void {
  // Not decoded: ids are Latin letters, and half a code such as "#%" would stop this script.
  const section = document.getElementById(location.hash.slice(1));
  if (!section || !/^H\d$/.test(section.tagName)) return;
  section.tabIndex = -1;
  section.focus();
}

addEventListener('hashchange', focusSection);
// In a frame the focus would take the page around to it, unasked.
if (parent === window) focusSection();

/** The list of languages closes by Escape and by a click elsewhere, as menus do. */
const menu = document.querySelector<HTMLDetailsElement>('.language-menu');
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
addEventListener('click', (event) => {
  if (menu?.open && !menu.contains(event.target as Node)) menu.open = false;
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-prints]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

/** Pages are kept on the device from the moment their reader asks for it; never in a frame. */
const keeps = document.querySelector<HTMLButtonElement>('[data-keeps]');
if (keeps && parent === window) {
  const [kept, notKept] = document.querySelectorAll<HTMLElement>('[data-kept]') as unknown as [HTMLElement, HTMLElement];
  const base = keeps.dataset['keeps'] as string;
  const show = (isKept: boolean): void => {
    keeps.hidden = isKept;
    kept.hidden = !isKept;
  };
  // As ourWorker in offline/keeping.ts looks; to import it would be one more file for every page.
  void navigator.serviceWorker?.getRegistration(base).then((worker) => show(worker?.scope === new URL(base, location.href).href));
  keeps.addEventListener('click', async () => {
    try {
      await (await import('../offline/keeping.ts')).keepPages(base);
      show(true);
      notKept.hidden = true;
    } catch {
      notKept.hidden = false;
    }
  });
}

/** Paper says on which day it was printed; before the first print it says the day of the text. Links within the site get its host. */
addEventListener('beforeprint', () => {
  const root = document.documentElement;
  const page = document.querySelector<HTMLLinkElement>('[rel="canonical"]');
  if (page) root.style.setProperty('--site', `"${new URL(page.href).origin}"`);
  const today = new Date();
  const said = (root.dataset['printed'] ?? '').replace('{date}', [today.getDate(), today.getMonth() + 1, today.getFullYear()].join('.'));
  root.dataset['foot'] = `${root.dataset['foot']?.split('\n')[0]}\n${said}`;
  for (const foot of document.querySelectorAll('[data-foot]:not(html)')) foot.textContent = said;
});
