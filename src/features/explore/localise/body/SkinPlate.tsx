import type { SchemaKnowledge } from '@/domain/schema/details'
import { plateColumns } from './plateColumns'
import type { SkinMap } from './skinMap'
import { type SkinMarks, SkinView } from './SkinView'

type SkinPlateProps = {
  maps: readonly SkinMap[]
  drawings: SchemaKnowledge['drawings']
  marks: SkinMarks
}

/** The views of the limb side by side as on a plate of an atlas; on a phone a strip to push. */
export function SkinPlate({ maps, drawings, marks }: SkinPlateProps) {
  const names = viewNames(maps.map(({ id }) => drawings[id]?.name ?? id))
  const { columns, aspect } = plateColumns(maps)
  return (
    <div className="plate-strip">
      <Hatches />
      <div
        className="plate"
        style={{ maxWidth: `calc(var(--plate-height) * ${aspect.toFixed(3)})` }}
      >
        {columns.map((column) => (
          <div
            key={column.maps[0]?.id}
            className="flex min-w-0 flex-col justify-between gap-2"
            style={{ flex: `${column.aspect.toFixed(3)} 1 0` }}
          >
            {column.maps.map((map) => (
              <SkinView
                key={map.id}
                map={map}
                drawing={drawings[map.id]}
                name={names[maps.indexOf(map)] ?? map.id}
                marks={marks}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Lost skin is hatched, not only coloured: closely, and widely where it is lost in part. */
function Hatches() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <Hatch id="numb-skin" apart={6} />
        <Hatch id="part-numb-skin" apart={14} />
      </defs>
    </svg>
  )
}

function Hatch({ id, apart }: { id: string; apart: number }) {
  return (
    <pattern
      id={id}
      width={apart}
      height={apart}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={apart} height={apart} fill="var(--numb-ground)" />
      <line x1="0" y1="0" x2="0" y2={apart} stroke="var(--warn)" strokeWidth="3" />
    </pattern>
  )
}

/** The names of the views without the words that they all begin with. */
function viewNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.split(' '))
  const [first = []] = words
  const differs = first.findIndex((word, at) => words.some((other) => other[at] !== word))
  const shared = names.length > 1 && differs > 0 ? differs : 0
  return words.map((all) => {
    const rest = all.slice(shared).join(' ')
    return rest.charAt(0).toUpperCase() + rest.slice(1)
  })
}
