import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { frontMatter } from './prose/schemas.ts';

/** Entry ids are `<lang>/<id>`, as the files lie: `content/<lang>/<collection>/<id>.mdx`. */
const files = (collection: string) =>
  glob({
    base: './content',
    pattern: `*/${collection}/*.mdx`,
    generateId: ({ entry }) => entry.replace(`/${collection}/`, '/').replace(/\.mdx$/, ''),
  });

export const collections = {
  services: defineCollection({ loader: files('services'), schema: frontMatter.services }),
  contacts: defineCollection({ loader: files('contacts'), schema: frontMatter.contacts }),
  site: defineCollection({ loader: files('site'), schema: frontMatter.site }),
};
