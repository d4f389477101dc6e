export const aplSeries =
  'The “all ages” and “65 or under” series are subtracted for one and the same vintage only, for which the Drees publishes both with the same populations and weights; never from one vintage to another.'
