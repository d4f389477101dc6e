/** Two years between which maternities are compared, the earlier first. */
export type MaternityYears = readonly [first: number, last: number]
