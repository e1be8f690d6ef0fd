import { expect, test } from 'vitest'
import { isSoftware } from '../../src/stage/renderer-probe.ts'

test('software renderers are known by their names, graphics cards are not taken for them', () => {
  for (const name of [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
  ])
    expect(isSoftware(name)).toBe(true)
  for (const name of [
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 600, OpenGL 4.6)',
    'Mali-G52',
    'Apple GPU',
    'ANGLE (NVIDIA GeForce GTX 1650)',
  ])
    expect(isSoftware(name)).toBe(false)
})
