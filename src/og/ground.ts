import type { sections } from '../domain/sections.ts';

/** What link previews show: 1.91 to 1, the shape that all of them take. */
export const width = 1200;
export const height = 630;
/** Between the words and the edge of the picture. */
export const margin = 84;
/** Where the table stands. */
export const tableTop = 516;

export type Colour = (typeof sections)[keyof typeof sections]['colour'];

/** The light palette of src/styles/tokens.css; a preview has no dark side. */
export const ink = '#122a25';
const ground = '#f9faf6';
const paper = '#e8ebe2';
const hues: Readonly<Record<Colour, readonly [solid: string, deep: string]>> = {
  kuusi: ['#2f8164', '#0a503e'],
  lakka: ['#eda53f', '#6d4113'],
  mustikka: ['#5b65aa', '#383f7e'],
  puolukka: ['#c54951', '#872330'],
};

/** @returns the colour of small words on the ground of a section */
export const deepOf = (colour: Colour): string => hues[colour][1];

/**
 * What every picture of a section has: the table with people along it, one seat open (design/visual.md, 1).
 * @param toLeft whether words run from right to left: then the people sit at the left
 */
export function groundOf(colour: Colour, toLeft: boolean): string {
  const [solid] = hues[colour];
  const people = [
    { x: 648, r: 58, fill: solid },
    { x: 770, r: 50, fill: hues.lakka[0] },
    { x: 868, r: 34, fill: hues.puolukka[0] },
    { x: 966, r: 54, fill: hues.mustikka[0] },
  ];
  const seats = people.map(
    ({ x, r, fill }) => `<path fill="${fill}" d="M${x - r} ${tableTop}a${r} ${r} 0 0 1 ${r * 2} 0z"/>`,
  );
  const open = `<path fill="none" stroke="${ink}" stroke-width="3" stroke-dasharray="9 8" d="M1038 ${tableTop}a42 42 0 0 1 84 0"/>`;
  const turn = toLeft ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${ground}"/>
<rect width="${width}" height="14" fill="${solid}"/>
<g${turn}>${seats.join('')}${open}</g>
<rect y="${tableTop}" width="${width}" height="${height - tableTop}" fill="${ink}"/>
</svg>`;
}

/** The colour of words on the table. */
export const onTable = paper;
