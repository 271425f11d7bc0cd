import type { Game } from '@/domain/localisation/hiddenLesion/course'

/** What things are called in the schema of a game. */
export const nameIn = {
  site: ({ knowledge }: Game, id: string) => knowledge.sites[id]?.name ?? id,
  finding: ({ knowledge }: Game, id: string) => knowledge.findings[id]?.name ?? id,
}
