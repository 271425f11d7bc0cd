// The least that React and React Flow cost: a heading and four boxes, drawn as their tutorials do.
import '@xyflow/react/dist/base.css'
import { ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'

const nodes = [0, 1, 2, 3].map((index) => ({
  id: String(index),
  position: { x: index === 0 ? 0 : 300, y: index * 120 },
  data: { label: `Card ${index} with a line of words as long as on a real card` },
}))
const edges = [1, 2, 3].map((index) => ({ id: `e${index}`, source: '0', target: String(index) }))
const root = document.getElementById('root')
if (root) createRoot(root).render(<ReactFlow nodes={nodes} edges={edges} fitView />)
