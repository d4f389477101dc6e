import { chosen } from '../chosen'
import { verify } from '../fr/verify'

/** Texts of « Vérifier ce chiffre »: apart from `t`, because they are read only when it is asked for. */
export const verifyTexts = chosen('verify', verify)
