/**
 * Keeps the page that is shown when the server cannot be reached, and nothing else: everything comes from the server whenever it
 * answers. /elements/offline.js registers it, and has the page kept anew in the language of the screen.
 */
const CACHE = 'scalewell-offline';
const PAGE = '/offline';
const KEPT = [
  PAGE,
  '/public.css',
  '/favicon.svg',
  '/elements/offline/page.js',
  '/elements/offline/entry.js',
  '/elements/offline/decision.js',
  '/elements/offline/store.js',
  '/elements/offline/sending.js',
];
/** What a proxy says while nothing is behind it. */
const GONE = [502, 503, 504];

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT.map((path) => new Request(path, { cache: 'reload' })));
  await self.skipWaiting();
}

function instead(url) {
  return url.pathname === PAGE
    ? caches.match(PAGE, { ignoreSearch: true })
    : Response.redirect(`${PAGE}?from=${encodeURIComponent(url.pathname + url.search)}`);
}

async function pageOf(request, url) {
  try {
    const answer = await fetch(request);
    return GONE.includes(answer.status) ? instead(url) : answer;
  } catch {
    return instead(url);
  }
}

async function fileOf(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(pageOf(event.request, url));
  } else if (KEPT.includes(url.pathname)) {
    event.respondWith(fileOf(event.request));
  }
});
