import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { serviceIds, sitePageIds, toolIds } from '../../src/catalogue.ts';
import type { Lang } from '../../src/languages.ts';

/** Addresses of all pages of a language, its home among them; the error page has an address of its own. */
export const pagesOf = (lang: Lang): string[] => ['', ...serviceIds, ...sitePageIds, ...toolIds].map((page) => `/${lang}/${page === '' ? '' : `${page}/`}`);

/** axe's rules, every one of them. */
export const axeFindsNothing = (page: Page): Promise<void> => findsNothing(page, {});

/** The rules that a change of colours can break; the others would see the same page again. */
export const axeFindsNoFaintColour = (page: Page): Promise<void> => findsNothing(page, { runOnly: ['color-contrast', 'link-in-text-block'] });

async function findsNothing(page: Page, rules: RunOptions): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  }, { ...rules, resultTypes: ['violations'] } satisfies RunOptions);
  expect(violations.map((violation) => `${new URL(page.url()).pathname} ${violation}`)).toEqual([]);
}

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

interface Finding {
  readonly value: readonly [kind: string, result: string];
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
}

/** IBM's rules for WCAG 2.2: whatever they call a failure. What they ask a person to look at is no finding. */
export async function ibmFindsNothing(page: Page): Promise<void> {
  await page.evaluate(engine);
  const findings = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: { Checker: new () => { check(of: Document, rules: string[]): Promise<{ results: Finding[] }> } } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value }) => value[1] === 'FAIL').map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
  expect(findings.map((finding) => `${new URL(page.url()).pathname} ${finding}`)).toEqual([]);
}

/** Nothing sticks out to the side: no page scrolls in two directions. */
export async function fitsTheScreen(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen ?? 0);
}

/** Twice the text size, as a reader's own setting makes it. */
export const enlargeText = (page: Page): Promise<void> => page.evaluate(() => {
  document.documentElement.style.setProperty('font-size', '225%', 'important');
});
