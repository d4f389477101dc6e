import { chosen } from '../chosen'
import { project } from '../fr/project'

/** Texts of what keeps and shares the figures that a person brought. */
export const projectTexts = chosen('project', project)
