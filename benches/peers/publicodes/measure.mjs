// publicodes' side of the comparison; `benches/peers/run` starts it in the folder where publicodes is installed.
//   measure.mjs answer CASES RULES            the answers of all cases
//   measure.mjs measure CASES RULES ROUNDS    times
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(pathToFileURL(process.cwd() + '/'))
const [, , verb, casesFile, rulesFile, rounds] = process.argv
const cases = JSON.parse(readFileSync(casesFile))

const begun = performance.now()
const { default: Engine } = await import(pathToFileURL(require.resolve('publicodes').replace('index.cjs', 'index.js')))
const imported = performance.now()
const engine = new Engine(JSON.parse(readFileSync(rulesFile)), { logger: { log() {}, warn() {}, error: console.error } })
const loaded = performance.now()

const european = (day) => day.split('-').reverse().join('/')
const situations = {
  'minimum-wage': (given) => ({
    day: european(given.day), prefecture: `'p${given.prefecture}'`, pay: Number(given.pay), hours: Number(given.hours),
  }),
  'paid-leave': (given) => ({
    months: Number(given.months), 'days a week': Number(given['days-week']), 'hours a week': Number(given['hours-week']),
  }),
  'premium-pay': (given) => ({
    pay: Number(given.pay), overtime: Number(given.overtime), holiday: Number(given.holiday), night: Number(given.night),
  }),
  dismissal: (given) => ({
    wages: Number(given.yen) * 100, 'wage days': Number(given.days), notice: Number(given.notice),
  }),
}
const targets = {
  'minimum-wage': 'minimum wage short',
  'paid-leave': 'leave table',
  'premium-pay': 'premium pay',
  dismissal: 'dismissal pay',
}

// A new situation forgets what was computed for the one before: every case is computed anew.
const evaluate = ({ rule, given }) => engine.setSituation(situations[rule](given)).evaluate(targets[rule]).nodeValue

if (verb === 'answer') {
  console.log(JSON.stringify(cases.map(evaluate)))
} else {
  const first = performance.now()
  evaluate(cases[0])
  const answered = performance.now()
  const byRule = group(cases)
  const warm = Object.fromEntries([...byRule.keys()].map((rule) => [rule, []]))
  for (let round = 0; round < Number(rounds); round++) {
    for (const [rule, some] of byRule) {
      const start = performance.now()
      for (const one of some) evaluate(one)
      warm[rule].push(((performance.now() - start) * 1000) / some.length)
    }
  }
  console.log(JSON.stringify({ import_ms: imported - begun, load_ms: loaded - imported, first_ms: answered - first, warm_us: warm }))
}

function group(cases) {
  const groups = new Map()
  for (const one of cases) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one])
  return groups
}
