import type { RouteLocationNormalized } from 'vue-router'

/** Pages that show figures: what a project may open on. */
const VIEWS = ['map', 'territories', 'need-response', 'territory', 'compare', 'settle']

let seen: string | null = null

/** Notes the view that a person leaves for the page of their figures. */
export function noteView({ name, fullPath }: RouteLocationNormalized): void {
  if (VIEWS.some((view) => view === name)) seen = fullPath
}
export const lastView = () => seen
