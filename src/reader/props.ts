import type { ComponentFacts } from './components.ts';
import { excerpt, type MdxElement } from './tree.ts';

/**
 * Judges the attributes of a component: known ones, each once, plain text that the prop accepts.
 * @param node the component in the tree
 * @param tag its name
 * @param known the props it takes
 * @param error where flaws go
 * @returns the props that are right
 */
export function readProps(
  node: MdxElement,
  tag: string,
  known: ComponentFacts['props'],
  error: (rule: string, values: Readonly<Record<string, string>>) => void,
): Readonly<Record<string, string>> {
  const props = new Map<string, string>();
  for (const attribute of node.attributes) {
    const { name = '…', value } = attribute;
    const facts = Object.hasOwn(known, name) ? known[name] : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || (value !== null && typeof value !== 'string')) {
      error('prop-not-text', { tag, prop: name });
    } else if (!facts) {
      error('unknown-prop', { tag, prop: name, known: Object.keys(known).join(', ') || '–' });
    } else if (props.has(name)) {
      error('prop-doubled', { tag, prop: name });
    } else if (!facts.accepts(value ?? '')) {
      error('prop-value', {
        tag,
        prop: name,
        value: excerpt(value ?? ''),
        expected: facts.expected,
      });
    } else {
      props.set(name, value ?? '');
    }
  }
  for (const [prop, facts] of Object.entries(known)) {
    const stated = node.attributes.some((attribute) => attribute.name === prop);
    if (facts.required && !stated) error('prop-missing', { tag, prop, expected: facts.expected });
  }
  return Object.fromEntries(props);
}
