// The companion's worker: the page's own program, loaded a second time where the browser's file pool can be used.
// One tab at a time: two would overwrite each other. A reload meets the lock of the page it replaces for a moment
// (a browser may take two seconds to end a busy worker), so it is waited for; a lock that is still held then belongs
// to another tab.
import init from './tomoni.js';

const PATIENCE = 4000; // milliseconds
const forTheLifeOfTheTab = new Promise(() => {});
const tell = message => postMessage(JSON.stringify(message));

onmessage = ({ data: program }) => {
  onmessage = null;
  navigator.locks.request('tomoni-store', { signal: AbortSignal.timeout(PATIENCE) }, () =>
    init({ module_or_path: program }).then(
      () => forTheLifeOfTheTab,
      error => tell({ Started: { Err: { NoWorker: { reason: String(error) } } } }),
    ),
  ).catch(() => tell({ Started: { Err: 'OpenElsewhere' } }));
};
