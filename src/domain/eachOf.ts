/** An entry for each key, made alike. */
export function eachOf<Key extends string, To>(
  keys: readonly Key[],
  make: (key: Key) => To,
): Record<Key, To> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, To>
}
