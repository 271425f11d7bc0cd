import { cpus } from 'node:os'

const WATCHED_MS = 3000

/** How much of the processors others use while this process does nothing, from 0 to 1. */
export async function busyShare() {
  const before = times()
  await new Promise((resolve) => {
    setTimeout(resolve, WATCHED_MS)
  })
  const after = times()
  return 1 - (after.idle - before.idle) / (after.all - before.all)
}

function times() {
  const all = cpus().map((cpu) => cpu.times)
  const sum = (pick) => all.reduce((total, each) => total + pick(each), 0)
  return {
    idle: sum(({ idle }) => idle),
    all: sum((each) => Object.values(each).reduce((total, part) => total + part, 0)),
  }
}
