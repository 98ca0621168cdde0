import type { Plugin } from 'vite';

const wrapping = 'native:import-analysis-build';

/**
 * Leaves `import()` in the browser's scripts as it is written. Vite wraps each in code that fetches styles and further pieces
 * ahead; ours have neither, and the wrapper, a file of its own, costs every page 900 bytes and a round trip before its scripts run.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  configResolved({ command, plugins }) {
    if (command !== 'build') return;
    const plugin = plugins.find(({ name }) => name === wrapping);
    if (plugin === undefined) throw new Error(`This Vite has no plugin "${wrapping}": find out what wraps import() now, and name it in src/publish/plain-imports.ts`);
    plugin.applyToEnvironment = () => false;
  },
};
