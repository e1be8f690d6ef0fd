// What vite.config.ts makes at build time.

declare module 'virtual:shelf' {
  export const shelf: readonly import('./session/state.ts').ShelfItem[]
}

declare module '*.svg?symbols' {
  const symbols: Readonly<Record<string, string>>
  export default symbols
}
