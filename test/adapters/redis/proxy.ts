import { connect, createServer, type Socket } from 'node:net';

/** What a network does to those who trust it: stands between a client and Redis, and fails when told to. */
export interface RedisProxy {
  readonly url: string;
  /** From now on bytes go to Redis and no answer comes back, until the connection is cut. */
  loseAnswers(): void;
  /** From now on nothing goes either way, and nobody is told. */
  swallow(): void;
  /** From now on every answer comes so many milliseconds late. */
  delay(milliseconds: number): void;
  /** Ends every connection, and lets new ones work. */
  cut(): void;
  stop(): Promise<void>;
}

export function startProxy(redisUrl: string): Promise<RedisProxy> {
  const { hostname, port, pathname } = new URL(redisUrl);
  const sockets = new Set<Socket>();
  let works: { readonly out: boolean; readonly back: boolean } = { out: true, back: true };
  let late = 0;
  const server = createServer((client) => {
    const redis = connect(Number(port), hostname);
    for (const socket of [client, redis]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        (socket === client ? redis : client).destroy();
      });
    }
    client.on('data', (data) => works.out && redis.write(data));
    redis.on('data', (data) => {
      if (works.back) setTimeout(() => client.write(data), late);
    });
  });
  const cut = () => {
    works = { out: true, back: true };
    for (const socket of sockets) socket.destroy();
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const listening = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `redis://127.0.0.1:${listening}${pathname}`,
        loseAnswers() {
          works = { out: true, back: false };
        },
        swallow() {
          works = { out: false, back: false };
        },
        delay(milliseconds) {
          late = milliseconds;
        },
        cut,
        stop() {
          cut();
          return new Promise((stopped) => {
            server.close(() => stopped());
          });
        },
      });
    });
  });
}
