import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnvironment } from '../config/environment.ts';
import { readArguments } from './arguments.ts';
import { asLines, byLanguage, bySort } from './bench/pages-table.ts';
import { weighed } from './bench/weigh.ts';
import { readBuilt } from './built-site.ts';

/**
 * `npm run bench:pages`: what the first load of each page of `dist/` costs its reader, beside its budget. Ends
 * with 1 if a page costs more.
 */
const { language } = readArguments({}, 'npm run bench:pages [-- --lang fi|en]');
const root = process.cwd();
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'data', 'pages.json'))) {
  console.error(
    language === 'fi'
      ? 'Valmista sivustoa ei ole kansiossa dist/. Rakenna se ensin: npm run build'
      : 'There is no finished site in dist/. Build it first: npm run build',
  );
  process.exit(1);
}
const { siteUrl, basePath } = buildEnvironment(process.env, root);
const pages = weighed(readBuilt(dist, siteUrl, basePath));
const over = asLines(pages);
console.log(`${bySort(pages)}\n\n${byLanguage(pages)}`);
if (over) {
  console.log(language === 'fi' ? `\nYli budjetin:\n${over}` : `\nOver their budget:\n${over}`);
  process.exitCode = 1;
}
