// Serves the built web app as a careful host does: right types, brotli, no store for what has no digest in its name.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const APP = fileURLToPath(new URL('../../dist/web', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
};
// The best quality takes ten seconds for the program: only what is measured waits for it.
const QUICK = 4;
const compressed = new Map();

async function body(path, edits, quality) {
  const small = bytes => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const edit = edits.get(path);
  if (edit) return small(edit((await readFile(join(APP, path))).toString()));
  if (!compressed.has(path)) compressed.set(path, small(await readFile(join(APP, path))));
  return compressed.get(path);
}

/**
 * A server on a free port: its address, the bytes it has sent, and how to cut it off.
 * `edits` maps a path to what it does to that file's text: the next release, for a test.
 */
export async function serve(quality = QUICK) {
  let sent = 0;
  const edits = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const content = await body(path, edits, quality);
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

/** Another host on this machine, with the files of a folder of hosts/, as a publisher's web host answers. */
export async function host(folder) {
  const files = fileURLToPath(new URL(`hosts/${folder}`, import.meta.url));
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const open = { 'access-control-allow-origin': '*' };
    await readFile(join(files, normalize(pathname))).then(
      content => response.writeHead(200, { ...open, 'content-type': 'application/octet-stream' }).end(content),
      () => response.writeHead(404, open).end(),
    );
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); });
  return { address: `http://localhost:${server.address().port}/`, files, asked, close };
}
