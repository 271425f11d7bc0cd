import { type ReactNode, useState } from 'react'
import type { Schema } from '@/domain/schema/schema'
import { askCamera, toggleFocusMode } from '@/state/explore'
import type { CameraAct } from '@/state/placeSlice'
import { useAppStore } from '@/state/store'
import { IconButton } from '@/ui/Button'
import type { IconName } from '@/ui/Icon'
import { QuestionLink } from '../QuestionLink'
import { TreeToolbar } from '../TreeToolbar'

/**
 * What stands at the foot of the map: its levels and its camera, in one row where there is room
 * for both. The children stand above the camera until the pad takes their place.
 */
export function MapControls({ schema, children }: { schema: Schema; children: ReactNode }) {
  // In a case the tree opens and closes by itself, in half the room.
  const isInCase = useAppStore(({ place }) => place?.view === 'cases')
  const isInRecall = useAppStore(({ place }) => place?.view === 'recall')
  if (isInCase) {
    return (
      <div className="pointer-events-none absolute inset-x-3 bottom-3 flex">
        <CameraControls>{null}</CameraControls>
      </div>
    )
  }
  return (
    <div className="pointer-events-none absolute inset-x-3 bottom-3 flex flex-wrap-reverse items-start gap-2">
      <div className="pointer-events-auto flex max-w-full flex-col gap-2">
        {isInRecall ? null : <QuestionLink schema={schema} />}
        <TreeToolbar />
      </div>
      <CameraControls>{children}</CameraControls>
    </div>
  )
}

type CameraButtonProps = { act: CameraAct; icon: IconName; label: string }

/** The camera by buttons, for hands that cannot pinch, drag or turn a wheel. */
function CameraControls({ children }: { children: ReactNode }) {
  const [isPadOpen, setPadOpen] = useState(false)
  return (
    <div className="pointer-events-auto ml-auto flex max-w-full flex-col items-end gap-2">
      {isPadOpen ? <PanPad /> : children}
      <div
        role="toolbar"
        aria-label="Camera of the map"
        className="flex max-w-full flex-wrap rounded-xl border border-hairline bg-surface p-0.5 shadow-card"
      >
        <FocusButton />
        <OrientationButton />
        <span className="mx-0.5 w-px self-stretch bg-hairline" />
        <IconButton
          icon="move"
          label="Move without dragging"
          aria-expanded={isPadOpen}
          look={isPadOpen ? 'strong' : 'quiet'}
          onClick={() => setPadOpen(!isPadOpen)}
        />
        <CameraButton act="zoom-out" icon="minus" label="Zoom out" />
        <CameraButton act="zoom-in" icon="plus" label="Zoom in" />
        <CameraButton act="fit" icon="fit" label="Fit the tree to the stage" />
      </div>
    </div>
  )
}

function CameraButton({ act, icon, label }: CameraButtonProps) {
  return <IconButton icon={icon} label={label} onClick={() => askCamera(act)} />
}

function PanPad() {
  return (
    <div
      role="group"
      aria-label="Move the map"
      className="grid grid-cols-3 rounded-xl border border-hairline bg-surface p-0.5 shadow-card"
    >
      <span />
      <CameraButton act="pan-up" icon="chevron-up" label="Move up" />
      <span />
      <CameraButton act="pan-left" icon="chevron-left" label="Move left" />
      <CameraButton act="centre" icon="centre" label="Centre the card" />
      <CameraButton act="pan-right" icon="chevron-right" label="Move right" />
      <span />
      <CameraButton act="pan-down" icon="chevron-down" label="Move down" />
      <span />
    </div>
  )
}

function FocusButton() {
  const isFocusMode = useAppStore((state) => state.isFocusMode)
  return (
    <IconButton
      icon="focus"
      label="Focus on the chosen card"
      aria-pressed={isFocusMode}
      look={isFocusMode ? 'strong' : 'quiet'}
      onClick={toggleFocusMode}
    />
  )
}

function OrientationButton() {
  const orientation = useAppStore((state) => state.orientation)
  const change = useAppStore((state) => state.change)
  const isDown = orientation === 'down'
  return (
    <IconButton
      icon={isDown ? 'tree-right' : 'tree-down'}
      label={isDown ? 'Grow the tree to the right' : 'Grow the tree downwards'}
      onClick={() => {
        change('orientation', isDown ? 'right' : 'down')
        askCamera('centre')
      }}
    />
  )
}
