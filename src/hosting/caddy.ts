import { normaliseBase } from '../config/base-path.ts';
import { contentType } from './media-types.ts';
import { patternSource, type HeaderMap } from './security-headers.ts';
import { HOST_FILES, indent, NEAREST_404_DEPTH, NOTE, split, type HeaderLookup } from './snippets.ts';

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
