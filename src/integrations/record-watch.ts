import type { AstroIntegration } from 'astro';

/**
 * In dev, a changed record shows without a restart: records are read once, by modules that are then made anew.
 * @param contentDir absolute path of the folder of content
 */
export function recordWatch(contentDir: string): AstroIntegration {
  return {
    name: 'perhe-mielessa:record-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const renew = (file: string): void => {
          if (!file.startsWith(contentDir) || !/\.(?:yaml|json)$/.test(file)) return;
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(contentDir);
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, renew);
      },
    },
  };
}
