import type { Plugin } from 'vite';

const banner = /^\/\*! tailwindcss v[^*]*\*\/\s*/;

/**
 * Takes Tailwind's name and address off the stylesheets: every reader of every page would pay for them. Of its code
 * nothing is in there; its preflight and theme are not used (src/styles/global.css).
 */
export function withoutBanner(): Plugin {
  return {
    name: 'perhe-mielessa:without-banner',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
          file.source = file.source.replace(banner, '');
    },
  };
}
