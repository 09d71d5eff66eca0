import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { assertPortFree, freePort, PortError, readPort } from '../../../scripts/free-port.ts';

describe('the port to serve on', () => {
  it('is 3000 unless PORT says otherwise', () => {
    expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([3000, 3000, 8080]);
  });

  it.each(['0', '65536', '80a', '-1', '3e3', ' '])('cannot be %j', (wanted) => {
    expect(() => readPort(wanted)).toThrow(PortError);
  });

  it('is refused with advice when another program has it', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, resolve));
    try {
      await expect(assertPortFree(port)).rejects.toThrow(
        `Port ${port} is already in use. End the program that uses it or choose another: PORT=${port + 1} npm start`,
      );
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
    await expect(assertPortFree(port)).resolves.toBeUndefined();
  });
});
