import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { readSettings } from '../../src/publish/settings.ts';
import { startServer } from '../../src/publish/serve.ts';

interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Another website, on an origin of its own, that shows our pages. */
export interface Host {
  /** Its own origin: another site than ours. */
  readonly origin: string;
  /** Our origin, as its pages write it. */
  readonly site: string;
  /** Publishes a page and gives its address. */
  readonly publish: (page: HostPage) => string;
}

export const test = base.extend<object, { host: Host }>({
  host: [async ({}, use) => {
    const pages = new Map<string, HostPage>();
    const server = createServer(({ url = '/' }, response) => {
      const page = pages.get(url);
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers }).end(page?.html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ours = await startServer({ dist: 'dist', port: 0, settings: readSettings({ EMBED_HOSTS: origin }) });
    await use({
      origin,
      site: new URL(ours.url).origin,
      publish: (page) => {
        const path = `/page-${pages.size + 1}`;
        pages.set(path, page);
        return origin + path;
      },
    });
    await ours.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }, { scope: 'worker' }],
});

interface Around {
  readonly lang?: string;
  readonly dir?: string;
  readonly before?: string;
  readonly after?: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page of the host with the script and what its editor wrote. */
export function hostPage({ site, publish }: Host, embed: string, { lang = 'en', dir = 'ltr', before = '', after = '', head = '', headers }: Around = {}): string {
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>City</title>${head}<script src="${site}/embed/v1.js" defer></script></head><body><main><h1>City</h1>${before}${embed}${after}</main></body></html>`;
  return publish({ html, ...(headers && { headers }) });
}

/** The first frame that shows one of our pages, once it is there; `part` is in its address. */
export async function ourFrame(page: Page, part = '/embed/'): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame !== page.mainFrame() && frame.url().includes(part))).toBe(true);
  const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().includes(part)) as Frame;
  await frame.waitForLoadState('load');
  return frame;
}

/** The height the page around gives, and the height the content needs. */
export const heights = async (frame: Frame): Promise<{ given: number; needed: number }> => ({
  given: (await (await frame.frameElement()).boundingBox())?.height ?? 0,
  needed: await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
});

/** The frame is as high as its content, no more and no less. */
export async function fits(frame: Frame): Promise<void> {
  await expect.poll(async () => {
    const { given, needed } = await heights(frame);
    return given - needed;
  }).toBe(0);
}

export const space = (height: number): string => `<div style="height:${height}px"></div>`;
