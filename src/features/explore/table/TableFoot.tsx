import type { DetailsPage } from '@/domain/schema/detailsPage'
import { FrequencyNote } from '../details/FrequencyNote'
import { SourcesSection } from '../details/SourcesSection'

/** Under the rows: what the words for how often mean, and the sources of all that stands above. */
export function TableFoot({ citations }: Pick<DetailsPage, 'citations'>) {
  return (
    <div className="table-sources sticky left-0 w-[100cqw] max-w-[46rem] px-4 pb-12 md:px-5">
      <FrequencyNote className="mt-4 text-small" />
      <SourcesSection citations={citations} />
    </div>
  )
}
