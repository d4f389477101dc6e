import { chosen } from '../chosen'
import { sourceFacts } from '../fr/sourceFacts'

/** Apart from `t`, because it is read only when it is asked for. */
export const sourceLabels = chosen('sourceFacts', sourceFacts)
