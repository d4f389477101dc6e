import { chosen } from '../chosen'
import { stillWords } from '../fr/stillWords'

export const pageWords = chosen('stillWords', stillWords)
