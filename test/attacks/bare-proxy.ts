import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy on this machine as it is set up in a hurry: it says nothing of itself, and speaks HTTP/1.0. */
export async function serveBareProxy(to: string) {
  const { port } = new URL(to);
  const proxy: Server = createServer((incoming, outgoing) => {
    const socket = connect(Number(port), '127.0.0.1');
    const chunks: Buffer[] = [];
    const asked: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => asked.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(asked);
      socket.write(
        `${incoming.method} ${incoming.url} HTTP/1.0\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n` +
          `Content-Type: ${incoming.headers['content-type'] ?? 'text/plain'}\r\nContent-Length: ${body.length}\r\n\r\n`,
      );
      socket.write(body);
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => outgoing.destroy());
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      outgoing.writeHead(Number(head.split(' ')[1] ?? 502));
      outgoing.end(rest.join('\r\n\r\n'));
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => proxy.close(() => resolve())),
  };
}
