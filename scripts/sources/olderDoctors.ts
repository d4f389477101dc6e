import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** Self-employed general practitioners of a commune, 2024; `older`: aged 60 and over. */
export interface OlderDoctorsRow {
  code: string
  doctors: number
  older: number
}

const DOCTORS = 'medecins_generalistes_liberaux_2024'
const OLDER = 'dont_60_ans_et_plus_2024'

/** Self-employed GPs and those aged 60 and over (Assurance maladie, Observatoire des fragilités, through a third-party copy). */
export function readOlderDoctors(path: string): OlderDoctorsRow[] {
  const once = onceEach()
  return readTable(path, ['code_commune', DOCTORS, OLDER]).map((row) => {
    const doctors = row.count(DOCTORS)
    const older = row.count(OLDER)
    if (older > doctors) row.refuse(OLDER, `au plus ${doctors}, le nombre de médecins`)
    return { code: once(row, 'code_commune', communeCode(row, 'code_commune')), doctors, older }
  })
}
