/**
 * The scale of evidence of the method guide (facts/methods.md): A is the strongest.
 * A controlled studies, B independent evaluation, C service statistics, D feedback, E plan or principle.
 */
export const grades = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof grades)[number];

/** @returns the grades that a strength names: one, both ends of a range, or none where it is no grade */
export const gradesIn = (strength: string): readonly Grade[] =>
  grades.filter((grade) => strength.split('-').includes(grade));

/**
 * How many of four seats are filled for a grade: A all, E none. A range is as strong as its weaker end.
 * @param strength a grade, or a range such as `C-D`
 */
export function seatsOf(strength: string): 0 | 1 | 2 | 3 | 4 {
  const weakest = Math.max(...[...strength].map((letter) => grades.indexOf(letter as Grade)));
  return ([4, 3, 2, 1, 0] as const)[weakest] ?? 0;
}
