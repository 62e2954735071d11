/**
 * People at a table, seen from above: a disc for a person, an arc for the back of the chair.
 * An adult's disc has a radius of 19 to 30, a child's 16 to 22. One seat is always open.
 */
export type Hue = 'k1' | 'k2' | 'k3' | 'k4';
export type Sitter = Hue | 'open';

export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly who: Sitter;
  /** Direction from the table outwards, in degrees; 0 is to the right, 90 is down. */
  readonly out: number;
}

const HALF_BACK = 48.7;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** The point at a distance from another, in a direction in degrees. */
export function along(x: number, y: number, degrees: number, distance: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [round(x + Math.cos(angle) * distance), round(y + Math.sin(angle) * distance)];
}

/** The back of a chair, as the d of a path. */
export function chair({ x, y, r, out }: Seat, gap: number): string {
  const back = r + gap;
  const from = along(x, y, out - HALF_BACK, back).join(' ');
  const to = along(x, y, out + HALF_BACK, back).join(' ');
  return `M${from}A${back} ${back} 0 0 1 ${to}`;
}
