/**
 * The header rules in the words of the hosts: `_headers` (Netlify, Cloudflare Pages), nginx and
 * Caddy; and readers of the same three, for tests and for servers that replay `_headers`.
 */
import {
  applyRules,
  BYTES,
  contentType,
  headerRules,
  isText,
  MEDIA_TYPES,
  normaliseBase,
  patternSource,
  type HeaderMap,
  type HeaderRule,
} from './security-headers.ts';

/** Which headers a host configuration gives to a path, as that host would decide it. */
export type HeaderLookup = (path: string) => HeaderMap;

/** `404.html` is looked for in as many folders above a missing page as an address has parts. */
const NEAREST_404_DEPTH = 4;

/** Files for the host, not for readers; Netlify and Cloudflare do not serve them either. */
const HOST_FILES = ['_headers', '_redirects'];

const NOTE = (form: string): string =>
  `# Tehty komennolla \`npm run hosting -- ${form}\` tiedostosta src/hosting/security-headers.ts; älä muokkaa.\n` +
  `# Made by \`npm run hosting -- ${form}\` from src/hosting/security-headers.ts; do not edit.\n`;

function indent(lines: readonly string[], by: string): string {
  return lines.map((line) => (line === '' ? '' : by + line)).join('\n');
}

function split(base: string): { readonly general: HeaderRule; readonly special: readonly HeaderRule[] } {
  const [general, ...special] = headerRules(base);
  if (general === undefined) throw new Error('The list of header rules is empty.');
  return { general, special };
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Where rules overlap Cloudflare joins the values of a
 * header with commas and Netlify takes the last: `! Name` removes the earlier one at Cloudflare and
 * is skipped by Netlify, so both end with the last value.
 *
 * @throws {Error} as {@link normaliseBase}
 */
export function renderHeadersFile(base = '/'): string {
  const seen = new Set<string>();
  const blocks = headerRules(base).map(({ pattern, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      seen.has(name) ? [`! ${name}`, `${name}: ${value}`] : [`${name}: ${value}`],
    );
    for (const name of Object.keys(headers)) seen.add(name);
    return `${pattern}\n${indent(lines, '  ')}\n`;
  });
  return [NOTE('headers'), ...blocks].join('\n');
}

/** Reads a `_headers` file; overlapping rules are combined as Cloudflare Pages does it. */
export function parseHeadersFile(text: string): HeaderLookup {
  interface Block {
    readonly path: RegExp;
    readonly steps: { readonly name: string; readonly value: string | undefined }[];
  }
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      blocks.push({ path: new RegExp(patternSource(line)), steps: [] });
      continue;
    }
    const detached = /^! *(\S+)$/.exec(line)?.[1];
    const colon = line.indexOf(':');
    blocks
      .at(-1)
      ?.steps.push(
        detached === undefined
          ? { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
          : { name: detached, value: undefined },
      );
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const { name, value } of blocks
      .filter((block) => block.path.test(path))
      .flatMap(({ steps }) => steps)) {
      const before = headers.get(name);
      if (value === undefined) headers.delete(name);
      else headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(headers);
  };
}

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

function caddyName(header: string): string {
  return `{site_${header.toLowerCase().replaceAll('-', '_')}}`;
}

/**
 * The inside of a Caddy site block. `map` chooses the headers that differ by address; `defer` sets
 * them after `encode` has decided, which would not compress what says `no-transform`.
 *
 * @throws {Error} as {@link normaliseBase}
 */
export function renderCaddy(base = '/'): string {
  const home = normaliseBase(base);
  const root = home.slice(0, -1);
  const { general, special } = split(home);
  const varying = [...new Set(special.flatMap(({ headers }) => Object.keys(headers)))];
  const row = (start: string, headers: HeaderMap): string =>
    [start, ...varying.map((name) => `"${headers[name] ?? ''}"`)].join(' ');
  const header = (opening: string): string =>
    `${opening} {\n\tdefer\n\t-Server\n` +
    indent(
      Object.entries(general.headers).map(
        ([name, value]) => `${name} ${varying.includes(name) ? caddyName(name) : `"${value}"`}`,
      ),
      '\t',
    ) +
    '\n}\n';
  const ownDepth = root.split('/').length - 1;
  const nearest = Array.from({ length: NEAREST_404_DEPTH }, (_, above) => {
    const depth = ownDepth + NEAREST_404_DEPTH - above;
    return Array.from({ length: depth }, (_part, part) => `/{path.${part}}`).join('');
  });
  return [
    NOTE('caddy'),
    '# Sisällytä tämä sivuston lohkoon, jossa on root * /polku/dist.\n' +
      '# Include this in the site block that has root * /path/to/dist.\n' +
      (root === '' ? '' : `# The build (dist) lies in the folder ${root} below root.\n`),
    `map {path} ${varying.map(caddyName).join(' ')} {\n` +
      indent(
        [
          ...[...special]
            .reverse()
            .map(({ pattern, headers }) =>
              row(`~${patternSource(pattern)}`, { ...general.headers, ...headers }),
            ),
          row('default', general.headers),
        ],
        '\t',
      ) +
      '\n}\n',
    header('header'),
    '@manifest path *.webmanifest\n' + `header @manifest Content-Type "${contentType('.webmanifest')}"\n`,
    '@dotfile {\n\tpath_regexp /\\.\n\tnot path */.well-known/*\n}\nerror @dotfile 404\n' +
      `@notpage path */404.html ${HOST_FILES.map((name) => `${root}/${name}`).join(' ')}\nerror @notpage 404\n`,
    'encode zstd gzip\nfile_server\n',
    'handle_errors {\n' +
      indent(
        (
          header('header') +
          'encode zstd gzip\n' +
          `@nearest file {\n\ttry_files ${[...nearest, root].map((folder) => `${folder}/404.html`).join(' ')}\n}\n` +
          'rewrite @nearest {file_match.relative}\n' +
          'file_server @nearest {\n\tstatus 404\n}\n'
        )
          .trimEnd()
          .split('\n'),
        '\t',
      ) +
      '\n}\n',
  ].join('\n');
}

/** Reads what {@link renderCaddy} writes: the `map`, and the `header` block that uses it. */
export function parseCaddy(text: string): HeaderLookup {
  const [, names = '', table = ''] = /^map \{path\} (.*) \{\n([^]*?)\n\}/m.exec(text) ?? [];
  const block = /^header \{\n([^]*?)\n\}/m.exec(text)?.[1] ?? '';
  const columns = names.split(' ');
  const rows = table.split('\n').map((line) => {
    const [, start = '', values = ''] = /^\t(\S+) (.*)$/.exec(line) ?? [];
    return {
      path: start.startsWith('~') ? new RegExp(start.slice(1)) : /^/,
      values: [...values.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value),
    };
  });
  return (path) => {
    const chosen = rows.find((candidate) => candidate.path.test(path))?.values ?? [];
    return Object.fromEntries(
      [...block.matchAll(/^\t([\w-]+) (?:"([^"]*)"|(\{\w+\}))$/gm)].map(
        ([, name = '', text_, column = '']) => [name, text_ ?? chosen[columns.indexOf(column)] ?? ''],
      ),
    );
  };
}
