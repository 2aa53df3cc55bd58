// MiniSearch on the same documents and queries: fuzzy 0.25, prefix, AND, titles first. Its own way of cutting text into words.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const [folder, rounds, cache] = process.argv.slice(2)
const path = createRequire(pathToFileURL(join(cache, 'package.json'))).resolve('minisearch')
const MiniSearch = (await import(pathToFileURL(path))).default
const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'))
const options = { fields: ['title', 'body'], searchOptions: { fuzzy: 0.25, prefix: true, combineWith: 'AND', boost: { title: 2 } } }

const times = [], index_ms = [], open_ms = [], bytes = [], answers = []
for (const words of new Set(queries.map(query => query.words))) {
  const documents = JSON.parse(readFileSync(join(folder, `corpus-${words}.json`), 'utf8'))
  let begun = performance.now()
  const built = new MiniSearch(options)
  built.addAll(documents)
  index_ms.push(performance.now() - begun)
  // A later start: it lives in memory, and is read again from what was kept.
  const kept = JSON.stringify(built)
  bytes.push(Buffer.byteLength(kept))
  begun = performance.now()
  const index = MiniSearch.loadJSON(kept, options)
  index.search('a')
  open_ms.push(performance.now() - begun)
  for (const query of queries.filter(query => query.words === words)) {
    let found = []
    for (let round = 0; round < Number(rounds); round++) {
      begun = performance.now()
      found = index.search(query.typed)
      times.push(performance.now() - begun)
    }
    answers.push({ typed: query.typed, language: query.language, found: found.slice(0, 5).map(hit => hit.id) })
  }
}
const peak = readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s*(.*)/)[1]
console.log(JSON.stringify({ times, index_ms, open_ms, bytes, peak, answers }))
