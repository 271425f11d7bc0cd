import { firstSentence } from '../../format/firstSentence'
import { plainText } from '../../format/plainText'
import type { Script } from '../../schema/details'
import { leaksAny } from './answerNames'
import { wordStems } from './wordStems'

/** A word of a name that begins like one of the sentence tells it, as "stroke" does "strokes". */
const TELLING_LETTERS = 6

/** What a person is, what happened to one, or an age. */
const PERSON =
  /\b(?:m[ae]n|wom[ae]n|people|person|adults?|child(?:ren)?|boys?|girls?|infants?|newborns?|older|elderly|young(?:er)?|born|male|female|workers?|drinkers?|smokers?|athletes?|runners?|exposed|exposure|pregnan\w+|aged?|decades?|years old|between \d+ and \d+)\b|^(?:Often |Usually |Typically )?after\b/iu

/** What counts cases, or follows them up, says nothing of the one that is to be recognised. */
const COUNTED =
  /%|per (?:cent|\d[\d, ]*)|\d,\d{3}|\b(?:series|cases|reports?|frequency|figures?|incidence|prevalence|survival|correlation)\b/iu

/** "Laing disease": one that is named stands for what is asked. */
const NAMED_DISEASE =
  /\b(?!The |This |Such )\p{Lu}\p{L}+ (?:disease|syndrome|dystrophy|myopathy)\b/u

/**
 * Whom a script meets, in the first sentence that says something of a person, is not disputed and
 * has no word of these names in it; its source is left out, whose title may be the answer.
 */
export function whoWords({ epidemiology }: Script, names: readonly string[]): string | undefined {
  const leaks = leaksAny(names)
  const telling = new Set(names.flatMap((name) => [...wordStems(name, TELLING_LETTERS)]))
  return epidemiology
    .filter(({ disputed }) => !disputed)
    .map(({ text }) => plainText(firstSentence(text)))
    .find(
      (text) =>
        PERSON.test(text) &&
        !COUNTED.test(text) &&
        !NAMED_DISEASE.test(text) &&
        !leaks(text) &&
        [...wordStems(text, TELLING_LETTERS)].every((stem) => !telling.has(stem)),
    )
}
