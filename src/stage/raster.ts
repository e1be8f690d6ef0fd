// SVG text to pixels at the device's scale, one drawing at a time so that no task is long; finished drawings are remembered.

const remembered = new Map<string, HTMLCanvasElement>()
const MOST = 96 // all drawings of a room in two lights
let queue: Promise<unknown> = Promise.resolve()

/** The image once it has arrived. `decode()` would draw an SVG once more than it is needed, on the page's own thread. */
const loaded = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('an SVG that cannot be drawn'))
    image.src = url
  })

async function draw(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(
    new Blob([svg.replace('<svg ', `<svg width="${width}" height="${height}" `)], { type: 'image/svg+xml' }),
  )
  try {
    const image = await loaded(url)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The picture if it is already at hand, else null. */
export const atHand = (key: string): HTMLCanvasElement | null => remembered.get(key) ?? null

/** A drawing of width x height device pixels; the same key gives the same picture. Rejects if the SVG cannot be drawn. */
export function raster(key: string, svg: () => string, width: number, height: number): Promise<HTMLCanvasElement> {
  const known = remembered.get(key)
  if (known) return Promise.resolve(known)
  const drawn = queue.then(async () => {
    const before = remembered.get(key)
    if (before) return before
    const canvas = await draw(svg(), width, height)
    remembered.set(key, canvas)
    if (remembered.size > MOST) remembered.delete(remembered.keys().next().value!)
    return canvas
  })
  queue = drawn.catch(() => undefined)
  return drawn
}
