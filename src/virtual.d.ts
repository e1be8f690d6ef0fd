// What vite.config.ts makes at build time.

declare module 'virtual:shelf' {
  export const shelf: readonly import('./session/state.ts').ShelfItem[]
}
