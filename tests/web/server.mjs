// Serves the built web app as a careful host does: right types, brotli, no store for what has no digest in its name.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const APP = fileURLToPath(new URL('../../dist/web', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
};
const compressed = new Map();

async function body(path, edits) {
  const edit = edits.get(path);
  if (edit) return brotliCompressSync(edit((await readFile(join(APP, path))).toString()));
  if (!compressed.has(path)) compressed.set(path, brotliCompressSync(await readFile(join(APP, path))));
  return compressed.get(path);
}

/**
 * A server on a free port: its address, the bytes it has sent, and how to cut it off.
 * `edits` maps a path to what it does to that file's text: the next release, for a test.
 */
export async function serve() {
  let sent = 0;
  const edits = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const content = await body(path, edits);
      sent += content.length;
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'cache-control': /-[0-9a-f]{12}\./.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
      }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); });
  return { address: `http://localhost:${server.address().port}/`, sent: () => sent, edits, close };
}
