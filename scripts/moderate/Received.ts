/** Something that came in: its text as it came, or only its size where that is more than is read. */
export type Received = { name: string; text: string } | { name: string; bytes: number }
