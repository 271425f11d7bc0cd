import './index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { invariant } from '@/domain/shared/invariant'
import { readAddress } from '@/platform/address'
import { openAddress } from '@/state/openAddress'
import { rememberVisits } from '@/state/rememberVisits'

const root = document.getElementById('root')
invariant(root, 'index.html has no #root')
rememberVisits()
void openAddress(readAddress())
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
