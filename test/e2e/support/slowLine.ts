/** A slow mobile line: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
