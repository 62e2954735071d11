import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildEnvironment } from '../config/environment.ts';
import type { Section } from '../domain/sections.ts';
import type { JudgedEntry } from '../reader/entry.ts';
import { fileProblems } from '../reader/folder-files.ts';
import { readTextFile, readWholeText, textFiles } from '../reader/folder.ts';
import { asLine, messageLanguage, stopOnErrors } from '../reader/report.ts';

/**
 * Content-layer loader for one section: authors' MDX as data. Each file is read, judged and stored as runs of
 * HTML and named parts; no file becomes a JavaScript module. Files of `about`, the editors' own, are handed to
 * @astrojs/mdx instead, after their front matter was judged.
 * @param section the section whose folder is read
 */
export function entryLoader(section: Section): Loader {
  return {
    name: `perhe-mielessa:${section}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const { contentDir } = buildEnvironment(process.env, root);
      const language = messageLanguage(undefined, process.env);
      const results = textFiles(contentDir, section).map((path) => readTextFile(contentDir, path, root));
      stopOnErrors(
        [...fileProblems(contentDir, root, section), ...results.flatMap((result) => result.problems)],
        language,
      );
      const gone = new Set(context.store.keys());
      for (const { entry, digest } of results) {
        if (!entry) continue;
        gone.delete(idOf(entry));
        await put(entry, digest, context, contentDir, root);
      }
      for (const id of gone) context.store.delete(id);
      watch(context, contentDir, section, root);
    },
  };
}

const idOf = ({ text }: JudgedEntry): string => `${text.id}/${text.locale}`;

/**
 * Stores what lists and menus need of a text. The text itself stays in its file until its page is made: in the
 * store it would be written, bundled and read once more, a fifth of the time of a build.
 */
async function put(
  entry: JudgedEntry,
  digest: string,
  { store, parseData, generateDigest }: LoaderContext,
  contentDir: string,
  root: string,
): Promise<void> {
  const { text, data, headings, links, names, audio } = entry;
  const id = idOf(entry);
  const filePath = text.file;
  const pictures = Object.fromEntries(entry.pictures.map((src) => [src, src]));
  // The bytes decide whether an entry changed, and what was read of them: code of ours may read them otherwise.
  const state = generateDigest(digest + JSON.stringify([text, data, headings, links, names, audio]));
  if (store.get(id)?.digest === state) return;
  const stored = await parseData({
    id,
    filePath,
    data: { text, data, headings, links, names, pictures, audio },
  });
  if (text.section !== 'about') {
    store.set({ id, filePath, data: stored, digest: state });
    return;
  }
  const path = relative(contentDir, join(root, filePath)).split(sep).join('/');
  const body = readWholeText(contentDir, path, root).entry?.body ?? '';
  store.set({ id, filePath, data: stored, digest: state, body, deferredRender: true });
}

/** In dev, one changed file is read again; a flaw is told and the last good version stays. */
function watch(context: LoaderContext, contentDir: string, section: Section, root: string): void {
  const { watcher, logger, store } = context;
  const language = messageLanguage(undefined, process.env);
  watcher?.add(contentDir);
  const refresh = async (file: string): Promise<void> => {
    const path = relative(contentDir, file).split(sep).join('/');
    if (!path.startsWith(`${section}/`) || !/\.mdx?$/.test(path)) return;
    if (!existsSync(file)) {
      const [, id, name] = path.split('/');
      store.delete(`${id}/${name?.split('.')[1]}`);
      return;
    }
    const { entry, problems, digest } = readTextFile(contentDir, path, root);
    for (const problem of problems)
      logger[problem.severity === 'error' ? 'error' : 'warn'](asLine(problem, language));
    if (entry) await put(entry, digest, context, contentDir, root);
  };
  watcher?.on('change', (file) => void refresh(file));
  watcher?.on('add', (file) => void refresh(file));
  watcher?.on('unlink', (file) => void refresh(file));
}
