import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceIds, services, type ServiceId } from '../../src/catalogue.ts';
import { langs, sourceLang, type Lang } from '../../src/languages.ts';
import { marksOf, readOrThrow } from '../../src/prose/translations.ts';
import { copyOfProject, type Copy } from '../unit/prose/copy.ts';

/** The page of contacts has cards of its own, which no second page may have. */
const bases = serviceIds.filter((id) => id !== 'contact');

const originalFirst: readonly Lang[] = [sourceLang, ...langs.filter((lang) => lang !== sourceLang)];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A copy of the project with so many more services in every language, their texts put together from ours. */
export function projectWith(count: number): Copy {
  const copy = copyOfProject();
  const ids = Array.from({ length: count }, (_, index) => `generated-${index + 1}`);
  const rows = ids.map((id, index) => `  '${id}': ${JSON.stringify(services[at(bases, index)])},\n`);
  copy.edit('src/catalogue.ts', '} as const satisfies Record<string, Service>;', (end) => rows.join('') + end);
  copy.edit('src/components/Icon.astro', "  'phone':", (next) => ids.map((id) => `  '${id}': 'M4 4h16v16H4z',\n`).join('') + next);
  const marks = new Map<string, string>();
  for (const lang of originalFirst) {
    const texts = new Map(bases.map((id) => [id, readText(lang, id)]));
    ids.forEach((id, index) => {
      const file = `content/${lang}/services/${id}.mdx`;
      const state = lang === sourceLang ? 'text: machine' : `translation: machine\noriginal: ${marks.get(id)}`;
      copy.write(file, written(texts, index, id, state));
      if (lang === sourceLang) marks.set(id, marksOf(readOrThrow(join(copy.folder, file))).join(' '));
    });
  }
  return copy;
}

interface Text {
  readonly data: Readonly<Record<string, unknown>>;
  readonly opening: string;
  readonly sections: readonly string[];
}

function readText(lang: Lang, id: ServiceId): Text {
  const file = `content/${lang}/services/${id}.mdx`;
  const { data } = readOrThrow(file);
  const [opening = '', ...sections] = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '').split(/^(?=## )/m);
  return { data, opening, sections };
}

/** The beginnings of two texts, one after the other: the same ones in every language. From beginnings no first mark of a term is lost. */
function written(texts: ReadonlyMap<ServiceId, Text>, index: number, id: string, state: string): string {
  const round = Math.floor(index / bases.length);
  const text = (place: number): Text => texts.get(at(bases, place)) as Text;
  const [first, second] = [text(index), text(index + 1 + (round % (bases.length - 1)))];
  const blocks = [first, second].flatMap(({ opening, sections }) => [opening, ...sections.slice(0, Math.floor(sections.length / 2) + Math.floor(round / bases.length))]);
  const sources = [...new Set([first, second].flatMap(({ data }) => data['sources'] as string[]))].sort();
  const front = {
    title: `${String(first.data['title'])} ${index + 1}`,
    description: first.data['description'],
    sources,
    keywords: [...(first.data['keywords'] as unknown[]), id],
  };
  return [
    '---',
    ...Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    'updated: 2026-11-25\nlawChecked: 2026-11-24',
    state,
    '---\n',
    ...blocks.map((block, place) => `${block.trim().replace(/\[#([a-z0-9-]+)\]/g, `[#$1-${place}]`)}\n`),
  ].join('\n');
}
