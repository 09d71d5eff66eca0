/** Ports: choosing one and finding out early that one is taken. */
import { createServer } from 'node:net';

/** Thrown when the wanted port cannot be used. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/**
 * The port to serve on.
 *
 * @param wanted the value of `PORT`, if set; 3000 otherwise
 * @throws PortError when it is no port number
 */
export function readPort(wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return 3000;
  const port = Number(wanted);
  if (/^\d+$/.test(wanted) && port >= 1 && port <= 65535) return port;
  throw new PortError(`PORT is "${wanted}", which is not a port number between 1 and 65535.`);
}

/** @throws PortError when something else already listens on the port, or the system forbids its use */
export async function assertPortFree(port: number): Promise<void> {
  await listenOnce(port).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${error.message})`;
    throw new PortError(
      `Port ${port} ${reason}. End the program that uses it or choose another: PORT=${port + 1} npm start`,
    );
  });
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
