import type { territoryMethod as french } from '../fr/territoryMethod'

/** Method texts of the territory pages; the method page shows them among its analyses. `{apl}`: its newest vintage. */
export const territoryMethod: typeof french = [
  {
    id: 'comparables',
    title: 'Comparable territories',
    paragraphs: [
      'Five quantities describe each bassin de vie by what it cannot change: population (COG {population}), density, share aged 75 or over (Insee {plus-75}), poverty rate (Insee {pauvrete}) and remoteness, that is the distance as the crow flies from its main commune to that of the nearest bassin of 100,000 inhabitants or more (0 for those bassins themselves). An overseas bassin is compared with overseas bassins only, by where its main commune is. Intercommunalités are compared with one another in the same way, without the poverty rate: no file read gives it at that level.',
      'Access to care is no part of the likeness: otherwise a poorly served bassin would meet only other poorly served ones. Among those alike, the page puts first the ones whose APL is higher, says by how much, and shows what was tried there. On request, “Other professions” adds one quantity: access to nurses, physiotherapists, midwives and dentists (Drees {apl-infirmiers}), the mean of their four APL, each divided by that of France; access to GPs, on which one then compares, is no part of it. “With access” adds three quantities: APL for GPs (Drees {apl}), GPs per 100,000 inhabitants (BPE {generalistes}) and mean distance to a maison de santé, as the crow flies (BPE {distance-maison}).',
      'Quantities that spread widely are first drawn in: logarithm for population, density and distances (plus 1 km, since they are often zero), square root for GPs. Each is then standardised: its mean is taken away and it is divided by its standard deviation, over all bassins where it is known.',
      'The gap between two bassins is the root mean square of their differences. All quantities have the same weight: a fifth each, a sixth with the other professions, an eighth with access (a quarter, a fifth and a seventh between intercommunalités). The four professions are one quantity: each is a quarter of it. A quantity that is missing on either side is left out, and the page says so, the others keeping equal weights; at least half must be shared. Corsica and Mayotte, where the APL of these professions is missing, are thus still compared on the rest. The eight bassins with the smallest gap are shown.',
      'Quantities that differ by a quarter of a standard deviation or less are called alike; those that differ by half or more are called different.',
      'Limits. No file read tells which communes are mountain ones: mountains are therefore no part of the likeness. Relief, travel times and the nearby hospital are not in the data: two bassins comparable here may differ on what matters to a project. Better access does not prove that what was tried is its cause. The poverty rate is not published for overseas France in the file read: those bassins, few in number, are compared on the four other quantities, and those of Mayotte, whose age is not published either, on three. Remoteness ignores roads and the sea. The choice of quantities and their equal weight are ours; other choices would give other neighbours. Paris, Lyon or Marseille have no true counterpart: the gap displayed shows it.',
    ],
  },
  {
    id: 'sans-reponse',
    title: 'Territories with no response listed',
    paragraphs: [
      'The rule can be read in the sentence at the head of the page, and each criterion is in the address. Need is an APL strictly below the threshold, or below the first decile of the published bassins. A maison de santé counts if it is in the bassin or, where a distance is asked for, within that distance of the main commune. An initiative counts in the same way, whatever its status.',
      'Only initiatives tied to a commune count: those that cover a whole département or région have no point, and nothing says where they act. A bassin without an APL is never kept; the number of those that would meet the other criteria is given.',
      'The initial rule: an APL {apl} below 2.5, no maison de santé in the bassin, no initiative in the bassin nor within 20 km of its main commune, at least 5,000 inhabitants. Each time the data are built, an independent count must keep the same bassins de vie and the same number of inhabitants; it changes with the list, which new initiatives complete.',
      'The map sets need (APL below 2.5, 2.5 to less than 3.5, 3.5 and over) against the number of maisons de santé and initiatives in the bassin (none, one, two or more). It counts neither the distances nor the population that the rule looks at.',
      'Limits. The list of initiatives is not complete: “no response listed” does not mean no response. A straight-line distance ignores roads, and water in Guyane and Mayotte.',
    ],
  },
  {
    id: 'essaimage',
    title: 'Where else an initiative might help',
    paragraphs: [
      'Among the hundred bassins de vie most comparable to that of the initiative, those whose APL {apl} is below 2.5 and where no initiative of the same line is listed, neither in the bassin nor within 20 km of its main commune.',
      'Limits. Figures alike are no promise of a result: neither the wishes of the professionals, nor the part played by elected officials, nor the premises are in them.',
    ],
  },
  {
    id: 'et-si',
    title: 'What if a GP came, or left?',
    paragraphs: [
      'One more GP in j adds ΔS consultations a year. The people of commune i have ΔA(i) = ΔS × w(i, j) ÷ D(j) of them, with D(j) = Σ P(k) × w(k, j) and P the standardised population of 2022. No consultation is lost or given twice: the mean of a bassin de vie gains exactly the share that its people have, times ΔS ÷ P, and never more. The supply already there has no part in it. The page therefore starts from the official mean and only adds a change to it; it gives neither a recomputed level nor a figure for a commune.',
      'The weight w is 1 up to 10 minutes, 2/3 up to 15, 1/3 up to 20, 0 beyond: those of the Drees’s figures of 2022 and 2023, read from its file, where the access owed to the GPs over 65 of a single commune falls around it by these very ratios. Travel time is an estimate of this site: 1.7 minutes plus 1.43 minutes a kilometre in a straight line between centres of communes, 0 within the commune. As it is uncertain, the steps are smoothed (standard deviation of 2 minutes).',
      'The range goes from the 10th to the 90th percentile of 300 draws, always the same ones: all times around the place are multiplied by exp(N(0; 0.25)) and each has its own error N(0; 3 minutes), smaller under 10 minutes. For neighbouring bassins, whose share is not well known, words only: “some” from 0.03 consultation per inhabitant, “hardly any” from 0.005.',
      'Limits. The straight line ignores roads, mountains and water. Paris, Lyon and Marseille are each a single point. Mayotte has no published APL; Corse has one of 2022. Counts are of 2024, the APL of 2023. Where the Drees publishes no standardised population, the population of the commune stands in.',
    ],
  },
]
