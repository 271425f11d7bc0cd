import { useState } from 'react'
import { saveBackup } from '@/state/backup'
import { keepUnkept } from '@/state/learnerLog'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'

/** The two ways out when what one does is not kept. */
export default function AlarmActs() {
  const [said, setSaid] = useState('')
  const tryAgain = async () => {
    setSaid('')
    await keepUnkept()
    if (useAppStore.getState().keepingFailed !== undefined) setSaid('It is still not kept.')
  }
  return (
    <>
      <Button onClick={() => void tryAgain()}>Try again</Button>
      <Button onClick={() => void saveBackup().then(setSaid)}>Save a backup</Button>
      <p role="status" className="wrap-anywhere">
        {said}
      </p>
    </>
  )
}
