/** Turtle files are bundled as text. */
declare module '*.ttl' {
  const text: string
  export default text
}
