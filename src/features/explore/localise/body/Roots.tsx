import { Fragment } from 'react'
import type { Anatomy, RootShare } from '@/domain/schema/anatomy'
import { rootName } from './bodyModel'

type RootsProps = { anatomy: Anatomy; roots: readonly RootShare[] }

/** The roots of a thing: the main ones heavy, those that vary in brackets. */
export function Roots({ anatomy, roots }: RootsProps) {
  return (
    <span className="whitespace-nowrap text-ink-3">
      {roots.map((share, index) => (
        <Fragment key={share.root}>
          {index > 0 ? ' ' : ''}
          <RootWord name={rootName(anatomy, share)} share={share.share} />
        </Fragment>
      ))}
    </span>
  )
}

function RootWord({ name, share }: { name: string; share: RootShare['share'] }) {
  switch (share) {
    case 'main':
      return <strong className="font-bold text-ink">{name}</strong>
    case 'part':
      return name
    case 'variable':
      return `(${name})`
  }
}
