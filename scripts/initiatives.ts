/**
 * Moderation of contributions, and publication of initiatives without the producers' files.
 *
 * - `npm run initiatives -- review [FOLDER]`: lists what came in; with `--only REF`, shows one whole and marks it under review
 * - `npm run initiatives -- accept REF [FOLDER] [--status active]`
 * - `npm run initiatives -- reject REF [FOLDER] --why "…"`
 * - `npm run initiatives -- build`: publishes `data/initiatives` anew
 * - `npm run initiatives -- pairs`: what looks alike in the catalogue, and that nobody settled
 * - `npm run initiatives -- links`: asks every source, politely, and publishes which are dead
 *
 * What came in is read from a folder or file (`received` unless told otherwise), a server's database (`--db FILE`), or a
 * server (`--server URL`, its token in RECEIVE_TOKEN).
 */
import { moderate } from './moderate/moderate'

process.exitCode = await moderate(process.argv.slice(2))
