import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingId, withoutHeadingId } from './blocks.ts';
import { placeOf } from './document.ts';

/**
 * Gives headings the ids that stand in their brackets, links and components the language of the text around them:
 * a component of MDX cannot see which file it stands in.
 */
export function proseMarkup() {
  return (tree: Root, file: { readonly path: string }): void => {
    const place = placeOf(file.path);
    if (place === undefined) throw new Error(`${file.path}: prose lies in content/<lang>/<collection>/<id>.mdx`);
    const { lang, id: page } = place;
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') {
        const last = node.children.at(-1);
        if (last?.type !== 'text') return;
        node.data = { ...node.data, hProperties: { id: headingId(last.value), depth: node.depth, page, lang } };
        last.value = withoutHeadingId(last.value);
      } else if (node.type === 'link' && parent !== undefined && index !== undefined) {
        const link: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }> = { type: 'mdxJsxTextElement', name: 'Link', attributes: [attribute('to', node.url), attribute('lang', lang)], children: node.children };
        parent.children[index] = link;
      } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
        if (node.name !== 'Link') node.attributes.push(attribute('lang', lang));
      }
    });
  };
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
