import { isOwnSchemaId } from '@/domain/library/ownSchemaId'
import type { WrongPlace } from '@/domain/place/place'

const WHAT: Record<WrongPlace['what'], string> = {
  schema: 'There is no schema',
  view: 'There is no view',
  node: 'There is no card',
  address: 'There is nothing at',
}

/** Says which part of the address leads nowhere, and offers the nearest that does. */
export function WrongAddress({ wrongPlace: { what, word, nearest } }: { wrongPlace: WrongPlace }) {
  return (
    <main className="mx-auto w-full max-w-lg px-5 pt-16">
      <h1 className="weight-label tight text-title text-balance wrap-anywhere">
        {WHAT[what]} “{word}”
      </h1>
      <p className="mt-3 text-ink-2">
        {what === 'schema' && isOwnSchemaId(word)
          ? 'It was a file of your own, and this device does not keep it: open it again.'
          : 'The address may have been cut short, or the schema may have changed since it was copied.'}
      </p>
      <ul className="mt-6 flex flex-col gap-3">
        {nearest ? (
          <li>
            Did you mean{' '}
            <a href={nearest.address} className="weight-label text-accent underline">
              {nearest.name}
            </a>
            ?
          </li>
        ) : null}
        <li>
          <a href="#/" className="text-accent underline">
            Start at the beginning
          </a>
        </li>
      </ul>
    </main>
  )
}
