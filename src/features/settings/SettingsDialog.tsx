import { useEffect, useId, useRef } from 'react'
import type { Choices } from '@/state/settingsSlice'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { WorkOnDevice } from './backup/WorkOnDevice'
import { type ChoiceWords, SETTING_WORDS } from './settingWords'

/** What one prefers, as choices that hold at once. */
export default function SettingsDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const setSettingsOpen = useAppStore((state) => state.setSettingsOpen)
  const backToUsual = useAppStore((state) => state.backToUsual)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="settings-title"
      onClose={() => setSettingsOpen(false)}
      className="m-auto flex max-h-[92dvh] w-[min(58rem,96vw)] max-w-none flex-col rounded-2xl border border-hairline bg-surface text-ink shadow-sheet backdrop:bg-black/45"
    >
      <div className="flex items-start justify-between gap-4 px-4 pt-4 pb-3 md:px-6">
        <h2 id="settings-title" className="weight-label tight text-title">
          Settings
        </h2>
        <IconButton icon="close" label="Close the settings" onClick={close} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto border-y border-hairline px-4 md:px-6">
        {(Object.keys(SETTING_WORDS) as (keyof Choices)[]).map((name) => (
          <Setting key={name} name={name} />
        ))}
        <WorkOnDevice />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 md:px-6">
        <p className="text-small text-ink-3">What you choose holds at once, on this device.</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={backToUsual}>Back to the usual</Button>
          <Button look="strong" onClick={close}>
            Done
          </Button>
        </div>
      </div>
    </dialog>
  )
}

/** One setting: its choices side by side, as many as there is room for. */
function Setting({ name }: { name: keyof Choices }) {
  const { title, choices } = SETTING_WORDS[name]
  return (
    <fieldset className="border-b border-hairline pb-3.5 last:border-b-0 md:grid md:pt-3.5 md:grid-cols-[9rem_1fr] md:gap-x-4">
      <legend className="weight-label pt-3 pb-1.5 text-body md:float-left md:pt-2">{title}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,7.75rem),1fr))] gap-2">
        {Object.entries(choices).map(([value, words]) => (
          <Choice key={value} name={name} value={value as Choices[typeof name]} words={words} />
        ))}
      </div>
    </fieldset>
  )
}

type ChoiceProps = { name: keyof Choices; value: Choices[keyof Choices]; words: ChoiceWords }

function Choice({ name, value, words: { label, does } }: ChoiceProps) {
  const isChosen = useAppStore((state) => state[name] === value)
  const change = useAppStore((state) => state.change)
  const id = useId()
  return (
    <label
      className={`flex min-h-11 cursor-pointer items-start gap-2.5 rounded-xl border px-3 py-2 hover:border-wire has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${isChosen ? 'border-ink bg-raised' : 'border-hairline'}`}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        aria-labelledby={`${id}label`}
        aria-describedby={`${id}does`}
        onChange={() => change(name, value)}
        className="mt-0.75 size-4 shrink-0 accent-ink outline-none"
      />
      <span className="min-w-0">
        <span id={`${id}label`} className="weight-label block text-label">
          {label}
        </span>
        <span id={`${id}does`} className="block text-kicker text-ink-2">
          {does}
        </span>
      </span>
    </label>
  )
}
