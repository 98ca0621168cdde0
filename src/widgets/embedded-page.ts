import { lookNames, takeLook } from './frame-look.ts';
import type { FrameMessage } from './frame-message.ts';

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? '';

function tell(show?: number): void {
  if (parent === window) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message: FrameMessage = { espooIntegration: 1, page: root.dataset['embedded'] ?? '', title, height, ...(show !== undefined && { show: Math.max(0, Math.floor(show)) }) };
  parent.postMessage(message, '*');
}

/** Where the section that the address names begins, from the frame's top. */
function sectionTop(): number | undefined {
  const id = location.hash.slice(1) || asked.get('section');
  const section = id ? document.getElementById(id) : null;
  return section ? section.getBoundingClientRect().top + scrollY : undefined;
}

takeLook(asked);

/** A topic that was chosen inside the frame begins at its top; the first one waits for its reader. */
const cameFromFrame = document.referrer.startsWith(`${location.origin}/`) && new URL(document.referrer).pathname.includes('/embed/');
tell(sectionTop() ?? (cameFromFrame ? 0 : undefined));
new ResizeObserver(() => tell()).observe(document.body);

/** A step of the check: here the frame scrolls, if it has a scroll of its own; the page around is asked, and moves only if it must. */
addEventListener('step', (event) => {
  event.preventDefault();
  scrollTo({ top: 0, behavior: 'instant' });
  tell(0);
});

addEventListener('hashchange', () => tell(sectionTop()));

addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link) return;
  if (link.getAttribute('href') === location.hash) tell(sectionTop());
  if (link.origin !== location.origin || !link.pathname.includes('/embed/') || link.getAttribute('href')?.startsWith('#')) return;
  // The next page looks as this one does.
  const to = new URL(link.href);
  for (const name of lookNames) if (asked.has(name)) to.searchParams.set(name, asked.get(name) ?? '');
  link.href = to.href;
});
