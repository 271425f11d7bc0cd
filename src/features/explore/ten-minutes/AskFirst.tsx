import { type ComponentProps, useEffect, useState } from 'react'
import { selectIsContrastAsked } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { useLazyComponent } from '@/ui/useLazyComponent'

const loadQuestion = () => import('./ContrastQuestion')

type AskFirstProps = Omit<
  ComponentProps<Awaited<ReturnType<typeof loadQuestion>>['default']>,
  'onDone'
>

/** In the first ten minutes the comparison is an answer: its question is asked once before it. */
export function AskFirst(props: AskFirstProps) {
  const isAsked = useAppStore(selectIsContrastAsked)
  // Once it is answered, what was said of the answer stays, as long as it is about these cards.
  const cards = props.cards.map(({ id }) => id).join('.')
  const [askedOf] = useState(isAsked ? cards : undefined)
  return isAsked || askedOf === cards ? <Asking key={cards} {...props} /> : props.children
}

function Asking(props: AskFirstProps) {
  const schema = useAppStore(({ place }) => place?.schema)
  const seeContrast = useAppStore((state) => state.seeContrast)
  const { lazy } = useLazyComponent(loadQuestion)
  const onDone = () => {
    if (schema !== undefined) seeContrast(schema)
  }
  const isFailed = lazy.status === 'failed'
  useEffect(() => {
    if (isFailed && schema !== undefined) seeContrast(schema)
  }, [isFailed, schema, seeContrast])
  // Without the question, the comparison is there all the same.
  if (isFailed) return props.children
  return lazy.status === 'here' ? <lazy.Component {...props} onDone={onDone} /> : null
}
