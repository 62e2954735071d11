import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { privateData } from '../domain/private-data.ts';
import type { Problem } from '../domain/problem.ts';
import type { Text } from '../domain/text.ts';
import { acceptedComment, commentId, removedComment } from '../schemas/comments.ts';
import type { AcceptedComment, RemovedComment } from '../schemas/comments.ts';
import { day } from '../schemas/common.ts';
import { parseYaml, validate, type YamlData } from './front-matter.ts';
import { decode, Findings, type Place } from './source.ts';

/** A comment, or what stands in its place. */
export interface Comment {
  /** `<date>-<n>`, as its file is called. */
  readonly id: string;
  readonly date: string;
  /** The post's id. */
  readonly post: string;
  /** Its path, as messages show it. */
  readonly file: string;
  readonly said: AcceptedComment | RemovedComment;
}

/** The comments of a folder of content. */
export interface Comments {
  /** By the post's id, in the order in which they came. */
  readonly byPost: ReadonlyMap<string, readonly Comment[]>;
  readonly problems: readonly Problem[];
}

/** Enough for two thousand characters of any script, escaped. */
const maxBytes = 24 * 1024;
const start: Place = { line: 1, column: 1 };

/** @returns the folder of a post's comments, from the folder of content */
export const commentFolder = (post: string): string => `blog/${post}/comments`;

/**
 * Reads and judges every comment.
 * @param contentDir absolute path of the folder of content
 * @param root absolute path that messages' paths start from
 */
export function readComments(contentDir: string, root: string): Comments {
  const problems: Problem[] = [];
  const found = namesIn(join(contentDir, 'blog')).flatMap((post) => {
    const folder = join(contentDir, commentFolder(post));
    return namesIn(folder).flatMap((name): Comment[] => {
      const path = join(folder, name);
      const file = relative(root, path).split(sep).join('/');
      const findings = new Findings(file);
      const comment = readFile(name, path, { post, file }, findings);
      problems.push(...findings.problems);
      return comment ? [comment] : [];
    });
  });
  const byPost = new Map(
    [...Map.groupBy(found, ({ post }) => post)].map(([post, list]) => [post, inOrder(list)]),
  );
  return { byPost, problems };
}

/** What stands in a folder; a link to a folder elsewhere is not followed. */
const namesIn = (folder: string): readonly string[] =>
  lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];

const numberOf = (id: string): number => Number(id.slice('YYYY-MM-DD-'.length));
const inOrder = (comments: readonly Comment[]): readonly Comment[] =>
  comments.toSorted((a, b) =>
    a.date === b.date ? numberOf(a.id) - numberOf(b.id) : a.date < b.date ? -1 : 1,
  );

function readFile(
  name: string,
  path: string,
  place: Pick<Comment, 'post' | 'file'>,
  findings: Findings,
): Comment | undefined {
  const id = name.replace(/\.json$/, '');
  const date = id.slice(0, 'YYYY-MM-DD'.length);
  const isNamed = name.endsWith('.json') && commentId.safeParse(id).success && day.safeParse(date).success;
  if (!isNamed || !lstatSync(path).isFile()) {
    findings.error('comment-name', start, { name });
    return undefined;
  }
  return readComment(readFileSync(path), { ...place, id }, findings);
}

/**
 * Reads one comment: bytes, JSON, what it may say. Nothing in it is evaluated, and nothing of it is Markdown.
 * @param bytes the file as it is
 * @param identity the post's id, the comment's, and the path that messages show
 * @param findings where flaws go
 */
export function readComment(
  bytes: Uint8Array,
  identity: Pick<Comment, 'post' | 'id' | 'file'>,
  findings: Findings,
): Comment | undefined {
  const text = decode(bytes, findings);
  // What deceives is told where it stands, once.
  if (text === undefined || !isJson(text, findings) || findings.hasErrors) return undefined;
  // JSON is YAML: the same reader knows doubled keys, and where each value stands.
  const yaml = parseYaml(text, 1, findings, maxBytes);
  if (!yaml) return undefined;
  const isRemoved = Object.hasOwn(yaml.value, 'removed');
  const said = isRemoved
    ? validate(yaml, removedComment, findings)
    : validate(yaml, acceptedComment, findings);
  if (!said) return undefined;
  if ('text' in said) refusePrivateData(said, yaml, findings);
  return { ...identity, date: identity.id.slice(0, 'YYYY-MM-DD'.length), said };
}

function isJson(text: string, findings: Findings): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const place = /line (\d+) column (\d+)/.exec(detail);
    findings.error('comment-json', place ? { line: Number(place[1]), column: Number(place[2]) } : start, {
      detail,
    });
    return false;
  }
}

function refusePrivateData(said: AcceptedComment, yaml: YamlData, findings: Findings): void {
  for (const key of ['name', 'text'] as const)
    for (const { start: from, end } of privateData(said[key]))
      findings.error('comment-private', yaml.place([key]), { what: said[key].slice(from, end) });
}

/**
 * Flaws between comments and what they stand beside: a post that is not there, a comment from before its post, an
 * answer to what is not there or came later.
 * @param texts every text of the site
 */
export function commentProblems({ byPost }: Comments, texts: readonly Text[]): readonly Problem[] {
  const posts = new Map(
    texts
      .filter(({ section, translation }) => section === 'blog' && !translation)
      .map((text) => [text.id, text]),
  );
  const problem = ({ file }: Comment, rule: string, values: Problem['values']): Problem => ({
    file,
    ...start,
    severity: 'error',
    rule,
    values,
  });
  return [...byPost].flatMap(([id, comments]) => {
    const published = posts.get(id)?.published;
    if (published === undefined)
      return comments.map((comment) => problem(comment, 'comment-alone', { post: id }));
    return comments.flatMap((comment, place) => {
      const { said, date } = comment;
      const earlier = comments.slice(0, place).map((other) => other.id);
      const replyTo = 'replyTo' in said ? said.replyTo : undefined;
      return [
        ...(date < published ? [problem(comment, 'comment-early', { date, published })] : []),
        ...(replyTo !== undefined && !earlier.includes(replyTo)
          ? [problem(comment, 'comment-reply', { id: replyTo })]
          : []),
      ];
    });
  });
}
