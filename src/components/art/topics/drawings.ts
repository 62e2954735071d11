/**
 * Pictures of the everyday topics on a 48 grid, by id. To add one: a tint shape (t), a solid shape (p) and
 * 2 px lines (l), in the order they are painted; a list of three numbers is a circle: [x, y, radius].
 * No faces, flags, skin colours, religious or national signs. The half-disc is a seat: a person.
 */
export type Shape = string | readonly [x: number, y: number, r: number];
export type Drawing = readonly (readonly ['t' | 'p' | 'l', ...Shape[]])[];

export const GENERIC: Drawing = [
  ['t', [24, 22, 17]],
  ['p', 'M14 29a10 10 0 0 1 20 0z'],
  ['l', 'M6 30h36M12 30v11M36 30v11'],
];

const BUBBLE = 'M5 8h24v16H16l-6 6v-6H5z';
const HANDSET = 'M15 5h18v38H15z';
const ID_CARD = 'M5 11h38v26H5z';
const SHEET = 'M10 6h28v36H10z';
const BOOK = 'M24 14c-4-3-11-3-17-2v26c6-1 13-1 17 2 4-3 11-3 17-2V12c-6-1-13-1-17 2zv26';

export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  // a beacon
  hatanumero: [
    ['t', 'M9 34h30v7H9z'],
    ['p', 'M14 34a10 10 0 0 1 20 0z'],
    ['l', 'M9 34h30v7H9zM24 17V8M12 21l-6-5M36 21l6-5'],
  ],
  // two bubbles
  tulkki: [
    ['t', BUBBLE],
    ['p', 'M22 20h21v15h-4v6l-6-6H22z'],
    ['l', `${BUBBLE}M11 14h12M11 19h6`],
  ],
  // a signpost
  'kuka-auttaa': [
    ['t', 'M24 22H11l-5 5 5 5h13z'],
    ['p', 'M24 8h13l5 5-5 5H24z'],
    ['l', 'M24 5v37M16 42h16M24 22H11l-5 5 5 5h13'],
  ],
  // a list, two things done
  kotoutumissuunnitelma: [
    ['t', SHEET],
    ['l', `${SHEET}M15 14l2 2 4-4M15 23l2 2 4-4M27 15h6M27 24h6`],
    ['p', 'M17 37a7 7 0 0 1 14 0z'],
  ],
  // a house, all right inside
  kotivakuutus: [
    ['t', 'M12 24h24v16H12z'],
    ['p', 'M8 24 24 9l16 15z'],
    ['l', 'M12 24v16h24V24M6 26 24 9l18 17M19 32l4 4 7-8'],
  ],
  // a bin
  kierratys: [
    ['t', 'M12 16h24l-3 26H15z'],
    ['p', 'M9 11h30v5H9z'],
    ['l', 'M12 16l3 26h18l3-26M9 16h30M20 7h8M21 23l1 12M27 23l-1 12'],
  ],
  // a slip of paper with a sum
  laskut: [
    ['t', 'M11 5h26v38l-4-3-4.5 3-4.5-3-4.5 3-4.5-3-4 3z'],
    ['l', 'M11 5h26v38l-4-3-4.5 3-4.5-3-4.5 3-4.5-3-4 3zM17 13h14M17 19h8'],
    ['p', [29, 29, 5]],
  ],
  // a winter hat
  pukeutuminen: [
    ['p', 'M10 32a14 14 0 0 1 28 0z'],
    ['t', 'M8 32h32v8H8z', [24, 12, 4.5]],
    ['l', 'M8 32h32v8H8zM16 32v8M24 32v8M32 32v8', [24, 12, 4.5]],
  ],
  // a calendar with the hands of a clock
  'kello-ja-kalenteri': [
    ['t', 'M7 10h34v31H7z'],
    ['p', 'M7 10h34v8H7z'],
    ['l', 'M7 10h34v31H7zM16 6v8M32 6v8M24 23v8h6'],
  ],
  // a computer
  digitaidot: [
    ['t', 'M10 9h28v22H10z'],
    ['p', 'M5 35h38l-3 5H8z'],
    ['l', 'M10 9h28v22H10zM17 24l4-4-4-4M25 25h6'],
  ],
  // someone speaks
  'kielen-oppiminen': [
    ['p', [14, 25, 6.5], 'M4 42a10 10 0 0 1 20 0z'],
    ['t', 'M22 6h21v16H32l-5 5v-5h-5z'],
    ['l', 'M22 6h21v16H32l-5 5v-5h-5zM28 12h10M28 17h6M2 42h44'],
  ],
  // a bus
  'julkinen-liikenne': [
    ['t', 'M8 8h32v28H8z'],
    ['p', 'M8 24h32v12H8z'],
    ['l', 'M8 8h32v28H8zM8 24h32M24 8v16M13 36v5M35 36v5M14 30h3M31 30h3'],
  ],
  // books on a shelf
  kirjasto: [
    ['t', 'M8 10h8v29H8zM29 14l7-2 7 25-7 2z'],
    ['p', 'M16 15h9v24h-9z'],
    ['l', 'M8 10h8v29H8zM29 14l7-2 7 25-7 2zM4 39h40M16 21h9'],
  ],
  // a ball
  'harrastukset-ja-ystavat': [
    ['t', [24, 24, 17]],
    ['p', 'm24 16 8 6-3 9H19l-3-9z'],
    ['l', [24, 24, 17], 'M24 16V7M32 22l8-3M29 31l5 7M19 31l-5 7M16 22l-8-3'],
  ],
  // the health centre's cross
  'laakarin-ajanvaraus': [
    ['t', [24, 24, 17]],
    ['p', 'M20 13h8v7h7v8h-7v7h-8v-7h-7v-8h7z'],
    ['l', 'M41 24a17 17 0 1 1-6-13'],
  ],
  // one's own health on the phone
  omakanta: [
    ['t', HANDSET],
    ['p', 'M24 30l-6-6a4 4 0 0 1 6-5.5 4 4 0 0 1 6 5.5z'],
    ['l', `${HANDSET}M22 37h4`],
  ],
  // a jar of medicine
  apteekki: [
    ['t', 'M14 14h20v28H14z'],
    ['p', 'M12 6h24v8H12z'],
    ['l', 'M14 14h20v28H14zM24 22v12M18 28h12'],
  ],
  // a book
  wilma: [
    ['t', 'M7 12h17v26H7z'],
    ['p', 'M24 12h17v26H24z'],
    ['l', BOOK],
  ],
  // an adult and a child
  varhaiskasvatus: [
    ['p', [17, 15, 7]],
    ['t', [33, 22, 5.5]],
    ['l', 'M6 40a11 11 0 0 1 22 0M26 40a8 8 0 0 1 16 0M4 40h40', [33, 22, 5.5]],
  ],
  // a table with families round it
  perhekerho: [
    ['t', [24, 25, 10]],
    ['p', [24, 8, 4.5], [41, 20, 4], [34, 40, 3.5], [7, 20, 3.5]],
    ['l', [24, 25, 10], [14, 40, 4]],
  ],
  // a public building
  'suomalainen-yhteiskunta': [
    ['t', 'M9 18h30v21H9z'],
    ['p', 'M6 18 24 7l18 11z'],
    ['l', 'M12 18v21M20 18v21M28 18v21M36 18v21M5 39h38'],
  ],
  // a form with a percentage
  verot: [
    ['t', SHEET],
    ['p', [19, 18, 3.5], [29, 30, 3.5]],
    ['l', `${SHEET}M18 32l12-16`],
  ],
  // a steering wheel
  ajokortti: [
    ['t', [24, 24, 17]],
    ['p', [24, 25, 5]],
    ['l', [24, 24, 17], 'M8 20c9-3 23-3 32 0M19 26l-9 7M29 26l9 7'],
  ],
  // coins
  kela: [
    ['t', [19, 20, 13]],
    ['p', [31, 30, 10]],
    ['l', 'M30 13a13 13 0 1 0-12 20M23 15a6 6 0 1 0 0 10M13 20h7'],
  ],
  // a card with a person on it
  henkilotunnus: [
    ['t', ID_CARD],
    ['p', [15, 20, 4], 'M8 32a7 7 0 0 1 14 0z'],
    ['l', `${ID_CARD}M28 19h10M28 25h10M28 31h6`],
  ],
  // a family under a roof
  'apua-perheelle': [
    ['p', [18, 26, 4.5], 'M10 40a8 8 0 0 1 16 0z'],
    ['t', [32, 30, 4], 'M26 40a6 6 0 0 1 12 0z'],
    ['l', 'M5 24 24 7l19 17M4 40h40M26 40a6 6 0 0 1 12 0', [32, 30, 4]],
  ],
};
