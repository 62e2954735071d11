import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildEnvironment } from '../config/environment.ts';
import type { Section } from '../domain/sections.ts';
import type { Entry } from '../reader/entry.ts';
import { readTextFile, textFiles } from '../reader/folder.ts';
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
      const results = textFiles(contentDir, section).map((path) => ({
        path,
        ...readTextFile(contentDir, path, root),
      }));
      stopOnErrors(
        results.flatMap((result) => result.problems),
        language,
      );
      context.store.clear();
      for (const { entries } of results) for (const entry of entries) await put(entry, context);
      watch(context, contentDir, section, root);
    },
  };
}

async function put(entry: Entry, { store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const { text, data, parts, headings, links, body } = entry;
  const id = `${text.id}/${text.locale}`;
  const filePath = text.file;
  const pictures = Object.fromEntries(entry.pictures.map((src) => [src, src]));
  const stored = await parseData({ id, filePath, data: { text, data, parts, headings, links, pictures } });
  // `digest` decides in dev whether an entry changed; it takes the body and the marks in.
  const digest = generateDigest(JSON.stringify([text, data, body]));
  if (text.section === 'about') store.set({ id, filePath, data: stored, digest, body, deferredRender: true });
  else store.set({ id, filePath, data: stored, digest });
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
    const { entries, problems } = readTextFile(contentDir, path, root);
    for (const problem of problems) logger.error(asLine(problem, language));
    for (const entry of entries) await put(entry, context);
  };
  watcher?.on('change', (file) => void refresh(file));
  watcher?.on('add', (file) => void refresh(file));
  watcher?.on('unlink', (file) => void refresh(file));
}
