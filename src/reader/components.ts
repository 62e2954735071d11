import { isVisible } from '../domain/characters.ts';
import { isLanguageTag } from '../domain/language-tag.ts';
import type { RecordName } from '../domain/part.ts';

/** Whether a component stands on its own (`block`) or inside a sentence (`inline`). */
export interface ComponentFacts {
  readonly kind: 'block' | 'inline';
  /** The props it takes, each with what its text must be; the name is that of an expectation in the messages. */
  readonly props: Readonly<Record<string, PropFacts>>;
  /** What kind of record its `id` names. */
  readonly names?: RecordName['kind'];
  /** Whether it says everything by its props: no words may stand inside it. */
  readonly selfClosing?: true;
}

interface PropFacts {
  readonly required: boolean;
  readonly expected: string;
  readonly accepts: (value: string) => boolean;
}

const text = (most: number, required: boolean): PropFacts => ({
  required,
  expected: `at-most-${most}`,
  accepts: (value) => isVisible(value) && value.length <= most,
});

const id: PropFacts = {
  required: true,
  expected: 'an-id',
  accepts: (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
};

/** A picture beside the file (trust.md G13). */
export const picturePattern = /^\.\/[a-z0-9][a-z0-9-]*\.(png|jpe?g|webp|avif|svg)$/;

/** The closed list of components in authors' texts, and their props. Contract: "Components for authors". */
export const components: ReadonlyMap<string, ComponentFacts> = new Map<string, ComponentFacts>([
  [
    'Callout',
    {
      kind: 'block',
      props: {
        type: {
          required: true,
          expected: 'a-callout-type',
          accepts: (value) => ['info', 'tip', 'warning'].includes(value),
        },
        title: text(120, false),
      },
    },
  ],
  [
    'Figure',
    {
      kind: 'block',
      props: {
        src: { required: true, expected: 'a-picture', accepts: (value) => picturePattern.test(value) },
        alt: text(300, true),
        caption: text(300, false),
      },
      selfClosing: true,
    },
  ],
  ['Quote', { kind: 'block', props: { cite: text(200, false) } }],
  ['Steps', { kind: 'block', props: {} }],
  // A theme of the learning café (src/reader/themes.ts): what is shown, said, asked and given out.
  ['Slide', { kind: 'block', props: { title: text(90, true) } }],
  ['Notes', { kind: 'block', props: {} }],
  ['Questions', { kind: 'block', props: {} }],
  ['TableCard', { kind: 'block', props: { title: text(90, true) } }],
  ['Handout', { kind: 'block', props: { title: text(90, true) } }],
  ['Outcome', { kind: 'block', props: { id }, names: 'outcome', selfClosing: true }],
  [
    'Lang',
    {
      kind: 'inline',
      props: {
        code: {
          required: true,
          expected: 'a-language-tag',
          accepts: isLanguageTag,
        },
      },
    },
  ],
  ['Term', { kind: 'inline', props: { id }, names: 'term' }],
  ['Price', { kind: 'inline', props: { id }, names: 'price', selfClosing: true }],
]);
