import { parseArgs } from 'node:util';

/** The port to listen on: `--port`, else the variable PORT, else 4321; a wrong one throws. */
export function readPort(args: string[], env: Readonly<Record<string, string | undefined>>): number {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const [name, text] = values.port === undefined ? ['PORT', env['PORT']?.trim() || '4321'] : ['--port', values.port];
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Error(`${name} is "${text}": it is not a port. Write a number from 1 to 65535, or leave it out for 4321.`);
  }
  return port;
}
