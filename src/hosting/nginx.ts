import { normaliseBase } from '../config/base-path.ts';
import { BYTES, isText, MEDIA_TYPES } from './media-types.ts';
import { applyRules, headerRules, patternSource, type HeaderMap } from './security-headers.ts';
import { HOST_FILES, indent, NEAREST_404_DEPTH, NOTE, split, type HeaderLookup } from './snippets.ts';

function nginxLocation(opening: string, headers: HeaderMap, first: readonly string[] = []): string {
  const lines = [
    ...first,
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
  ];
  return `${opening} {\n${indent(lines, '  ')}\n}\n`;
}

/**
 * Sets `$near1`, `$near2` … to the folders above the wanted address, the deepest last; one that the
 * address does not reach repeats the one above it, so that a deeper page is never passed over.
 */
function nginxFolders(root: string): string {
  const lines = [`set $near0 "${root}";`];
  for (let depth = 1; depth <= NEAREST_404_DEPTH; depth += 1) {
    const prefix = `^(${root.replaceAll('.', '\\.')}(?:/[^/]+){${depth}})/`;
    lines.push(`set $near${depth} $near${depth - 1};`, `if ($uri ~ "${prefix}") { set $near${depth} $1; }`);
  }
  return lines.join('\n') + '\n';
}

/**
 * The inside of an nginx `server` block. nginx forgets inherited `add_header` lines in a location
 * that has its own, so each location repeats them all. A missing page gets the nearest `404.html`
 * above it, with status 404 (`error_page` without `=` keeps the status).
 *
 * @throws {Error} as {@link normaliseBase}
 */
export function renderNginx(base = '/'): string {
  const home = normaliseBase(base);
  const root = home.slice(0, -1);
  const rules = headerRules(home);
  const { general, special } = split(home);
  const textTypes = [...new Set(MEDIA_TYPES.values())].filter((type) => isText(type) && type !== 'text/html');
  const nearest = Array.from(
    { length: NEAREST_404_DEPTH + 1 },
    (_, i) => `$near${NEAREST_404_DEPTH - i}/404.html`,
  );
  return [
    NOTE('nginx'),
    '# Sisällytä tämä server { }-lohkoon, jossa ovat listen, server_name, varmenteet ja root.\n' +
      '# Include this in the server { } block that has listen, server_name, the certificates and root.\n' +
      (root === '' ? '' : `# The build (dist) lies in the folder ${root} below root.\n`),
    'index index.html;\nserver_tokens off;\nabsolute_redirect off;\ncharset utf-8;\n' +
      `charset_types ${textTypes.join(' ')};\n` +
      'gzip on;\ngzip_vary on;\ngzip_min_length 1024;\n' +
      `gzip_types ${textTypes.join(' ')};\n`,
    `default_type ${BYTES};\ntypes {\n` +
      indent(
        [...MEDIA_TYPES].map(([ending, type]) => `${type} ${ending};`),
        '  ',
      ) +
      '\n}\n',
    nginxFolders(root),
    'error_page 404 @nearest404;\nerror_page 403 =404 @nearest404;\n',
    nginxLocation('location @nearest404', general.headers, [`try_files ${nearest.join(' ')} =404;`]),
    `location ~ "/\\.(?!well-known/)" { return 404; }\nlocation ~ "/404\\.html$" { internal; }\n` +
      `location ~ "^${root}/(?:${HOST_FILES.join('|')})$" { return 404; }\n`,
    ...[...special]
      .reverse()
      .map(({ pattern, headers }) =>
        nginxLocation(`location ~ "${patternSource(pattern)}"`, { ...general.headers, ...headers }),
      ),
    nginxLocation(`location ${home}`, applyRules(rules, home)),
  ].join('\n');
}

/**
 * Reads what {@link renderNginx} writes: the first fitting `location ~`, else the prefix one. Lines
 * without `always`, which nginx leaves off error pages, are not counted.
 */
export function parseNginx(text: string): HeaderLookup {
  const locations = [...text.matchAll(/^location (~ )?"?([^\s"]+)"? \{\n((?: {2}.*\n)*)\}/gm)].map(
    ([, isRegExp, path = '', body = '']) => ({
      isRegExp: isRegExp !== undefined,
      path,
      headers: Object.fromEntries(
        [...body.matchAll(/^ *add_header (\S+) "([^"]*)" always;$/gm)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    }),
  );
  return (path) =>
    (
      locations.find((location) => location.isRegExp && new RegExp(location.path).test(path)) ??
      locations.find((location) => !location.isRegExp && path.startsWith(location.path))
    )?.headers ?? {};
}
