import { Foreseen } from '../../Foreseen'
import { INPUT_NAMES, type InputName } from './INPUTS'

/** The inputs that `--only apl,age` names; undefined where it is not given. @throws Foreseen for one that does not exist */
export function namesAsked(only: string | undefined): InputName[] | undefined {
  return only?.split(',').map((asked) => {
    const name = INPUT_NAMES.find((own) => own === asked.trim())
    if (name === undefined)
      throw new Foreseen(`« ${asked} » n’est aucune entrée ; elles sont : ${INPUT_NAMES.join(', ')}.`)
    return name
  })
}
