import { build } from 'vite';

/** A script with all it imports in one file, as text; `define` puts values in the place of names. */
export async function bundled(entry: string, define: Readonly<Record<string, unknown>>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'espooIntegration' } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`Vite built no script from ${entry}`);
  return chunk.code;
}
