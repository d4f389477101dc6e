import { chosen } from '../chosen'
import { notFound } from '../fr/notFound'

export const notFoundTexts = chosen('notFound', notFound)
