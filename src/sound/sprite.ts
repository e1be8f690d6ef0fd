// Where each sound stands in the sprite: [start, length] in milliseconds, true = it loops. Written by assets/audio/build/build.ts.

export const SPRITE = {
  pick: [0, 45],
  paper: [295, 320],
  slide: [865, 500],
  pen: [1615, 550],
  stamp: [2415, 280],
  decline: [2945, 410],
  clock: [3605, 1090],
  yes: [4945, 1190],
  no: [6385, 1210],
  agreement: [7845, 1580],
  failure: [9675, 1760],
  murmur: [11685, 4000, true],
} as const satisfies Record<string, readonly [number, number] | readonly [number, number, true]>

export type Sound = keyof typeof SPRITE
