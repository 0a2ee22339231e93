import type { TSESTree } from '@typescript-eslint/utils';
import { component } from '../../scope/index.ts';
import type { Position } from '../site.ts';
import { readWrittenSinks } from '../sinks.ts';
import type { Found, SiteSource } from './source.ts';

/** More text before a hole than the tag of any element has. */
const LONGEST_TAG = 2000;

/** An attribute, or a member, whose value begins here, and the element that it stands in: `<a href=`, `<p .innerHTML=`. */
const ATTRIBUTE = /<([a-z][\w-]*)(?=\s)[^<>]*\s\.?([A-Za-z][\w-]*)=["']?$/;

/** A frame that keeps scripts from the page, wherever in the tag it says so. */
const CONFINED = /^<iframe(?=\s)(?=[^<>]*\ssandbox\b)(?![^<>]*\ballow-same-origin\b)/;

/** What a template of elements gives the attributes of an element: `` html`<a href=${next}>` ``. */
export function addHoles(
  source: SiteSource,
  node: TSESTree.Node,
  positions: readonly Position[],
  found: Found,
): void {
  const isTemplate = positions.some(({ role }) => role === 'element-template');
  if (!isTemplate || node.type !== 'TaggedTemplateExpression') return;
  const { quasis, expressions } = node.quasi;
  let text = '';
  for (const [index, value] of expressions.entries()) {
    text = (text + (quasis[index]?.value.cooked ?? '')).slice(-LONGEST_TAG);
    const [, element = '', attribute = ''] = ATTRIBUTE.exec(text) ?? [];
    // A hole may be a tag or an attribute as well: no element goes on behind it that is known.
    text += ATTRIBUTE.test(text) ? '""' : ' ';
    const place = element === '' ? undefined : source.facts.element(element);
    const target = place && source.facts.step(place, component.member(attribute));
    if (target === undefined || !source.scope.fuel.spend()) continue;
    if (CONFINED.test(text.slice(text.lastIndexOf('<')) + (quasis[index + 1]?.value.cooked ?? ''))) continue;
    const called = { node: value, api: `${element}.${attribute}`, place: target, arguments: [] };
    found.sinks.push(...readWrittenSinks(source, target, value, called));
  }
}
