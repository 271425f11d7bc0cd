import type { Fault } from '../fault'
import type { JsonObject, JsonValue } from '../json/jsonValue'
import type { JsonPath } from '../problem'

/** Which values of an object have an interval beside them, and how large they can be. */
type Measures = { values: readonly string[]; most: number }

/** Confidence intervals, such as `posCi` for `pos`, that miss their value or cannot be. */
export function checkIntervals(figures: JsonObject, path: JsonPath, measures: Measures): Fault[] {
  return measures.values.flatMap((name) => {
    const interval = boundsOf(figures[`${name}Ci`])
    if (!interval) return []
    const wrong = whatIsWrong(interval, figures[name], name, measures.most)
    return wrong ? [{ ...wrong, path: [...path, `${name}Ci`] }] : []
  })
}

function boundsOf(value: JsonValue | undefined): [number, number] | undefined {
  if (!Array.isArray(value)) return undefined
  const [low, high] = value
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : undefined
}

function whatIsWrong(
  [low, high]: [number, number],
  value: JsonValue | undefined,
  name: string,
  most: number,
): Omit<Fault, 'path'> | undefined {
  const written = `[${low}, ${high}]`
  if (low > high) {
    return {
      code: 'interval-misses-value',
      message: `The interval ${written} runs from high to low.`,
      fix: `Write the lower end first: [${high}, ${low}].`,
    }
  }
  if (value === undefined) {
    return {
      code: 'interval-misses-value',
      message: `The interval ${written} has no value: "${name}" is missing.`,
      fix: `Add "${name}", or leave its interval out.`,
    }
  }
  if (typeof value === 'number' && (value < low || value > high)) {
    return {
      code: 'interval-misses-value',
      message: `The interval ${written} does not hold its value, ${value}.`,
      fix: `Correct "${name}" or its interval.`,
    }
  }
  if (low >= 0 && high <= most) return undefined
  return {
    code: 'out-of-range',
    message: `The interval ${written} goes beyond what "${name}" can be.`,
    fix: most === 1 ? 'Write shares, not percentages: 0.85 for 85 %.' : 'Correct its ends.',
  }
}
