import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** Self-employed general practitioners of a commune; `older`: aged 60 and over. */
export interface OlderDoctorsRow {
  code: string
  doctors: number
  older: number
}

/** Both columns bear their year. */
export const OLDER_DOCTORS = /^medecins_generalistes_liberaux_(20\d\d)$/

/** Self-employed GPs and those aged 60 and over (Assurance maladie, Observatoire des fragilités, through a third-party copy). */
export function readOlderDoctors(path: string): OlderDoctorsRow[] {
  const once = onceEach()
  let year = '2024'
  const names = () => [`medecins_generalistes_liberaux_${year}`, `dont_60_ans_et_plus_${year}`] as const
  const columns = (heading: readonly string[]) => {
    year = heading.flatMap((name) => OLDER_DOCTORS.exec(name)?.[1] ?? [])[0] ?? year
    return ['code_commune', ...names()]
  }
  return readTable(path, columns).map((row) => {
    const [all, aged] = names()
    const doctors = row.count(all)
    const older = row.count(aged)
    if (older > doctors) row.refuse(aged, `au plus ${doctors}, le nombre de médecins`)
    return { code: once(row, 'code_commune', communeCode(row, 'code_commune')), doctors, older }
  })
}
