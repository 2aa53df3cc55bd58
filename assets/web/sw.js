// Keeps all files of one build in one cache of its own and answers from it: the app starts without a network, and
// never mixes the files of two builds. A new build waits until the app is closed; then the old cache goes.
const BUILD = 'tomoni-BUILD';
const FILES = ['FILES'];
const PAGE = './index.html';
// Whoever serves the app may write this at any time (assets/handbook/mirror.md).
const MIRROR = '/pack/mirror.json';

addEventListener('install', event => event.waitUntil(keepAll()));
addEventListener('activate', event => event.waitUntil(forgetOthers()));
addEventListener('fetch', event => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) {
    event.respondWith(answer(request));
    if (request.url.endsWith(MIRROR)) event.waitUntil(renew(request));
  }
});

// All or nothing. Files whose name carries a digest may come from the browser's own cache, the others may not.
async function keepAll() {
  const cache = await caches.open(BUILD);
  await cache.addAll(FILES.map(file =>
    new Request(file, { cache: /-[0-9a-f]{12}\./.test(file) ? 'default' : 'reload' })));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('tomoni-') && name !== BUILD).map(name => caches.delete(name)));
  await clients.claim();
}

async function answer(request) {
  const kept = await caches.match(request.mode === 'navigate' ? PAGE : request, { cacheName: BUILD });
  if (kept) return kept;
  const fetched = await fetch(request);
  // Files of the pack that are only fetched when they are needed are kept from then on.
  if (fetched.ok && new URL(request.url).pathname.includes('/pack/')) {
    const cache = await caches.open(BUILD);
    await cache.put(request, fetched.clone());
  }
  return fetched;
}

// Nobody waits for it: what is kept answers now, what came is there at the next start.
async function renew(request) {
  const fetched = await fetch(request.url, { cache: 'no-cache' }).catch(() => null);
  if (!fetched?.ok) return;
  const cache = await caches.open(BUILD);
  await cache.put(request.url, fetched);
}
