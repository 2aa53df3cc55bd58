// Starts the app in the page, and keeps a copy of all its files for when there is no network.
import init from './tomoni.js';

init();

// A page that the browser kept asleep has lost its companion.
addEventListener('pageshow', event => event.persisted && location.reload());

if ('serviceWorker' in navigator) {
  // Without a copy (a private window, a full disk) the app works as long as there is a network.
  navigator.serviceWorker.register('./sw.js').catch(() => {});
}
