// Is WebGL here worth using? Software WebGL costs more than Canvas, and failIfMajorPerformanceCaveat does not catch it.

export type Renderer = 'webgl' | 'canvas'

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i

/** Does a WebGL renderer's name say that it draws in software? */
export const isSoftware = (name: string): boolean => SOFTWARE.test(name)

/** The renderer to use on this machine. Never throws; leaves no context behind. */
export function probeRenderer(): Renderer {
  try {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 1
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    if (!gl) return 'canvas'
    const info = gl.getExtension('WEBGL_debug_renderer_info')
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
    gl.getExtension('WEBGL_lose_context')?.loseContext()
    return isSoftware(name) ? 'canvas' : 'webgl'
  } catch {
    return 'canvas'
  }
}
