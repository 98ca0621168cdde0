import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** For programs that take a port and cannot choose a free one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
