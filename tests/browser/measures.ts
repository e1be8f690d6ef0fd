// What can be measured of any page as it stands: what hangs over or is cut off, and targets that are too small.

import type { Page } from '@playwright/test'

/** What makes the page scroll sideways, and texts that their box cuts off. A box that scrolls by itself may hold a wide table. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const wide = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > wide)
      found.push(`the page is ${document.documentElement.scrollWidth} wide in ${wide}`)
    const clips = (element: Element): boolean => {
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(up) // clipped: there for screen readers only
        if (up.matches('svg, .skip') || overflowX === 'auto' || clipPath !== 'none') return true
      }
      return false
    }
    for (const element of document.querySelectorAll('#game *, dialog[open] *')) {
      if (!(element instanceof HTMLElement) || element.offsetParent === null || clips(element)) continue
      const box = element.getBoundingClientRect()
      const name = `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
      if (box.width > 0 && (box.right > wide + 1 || box.left < -1)) found.push(`hangs over: ${name}`)
      const style = getComputedStyle(element)
      const cut = style.overflowX !== 'visible' || style.overflowY !== 'visible'
      if (!cut || style.textOverflow === 'ellipsis' || style.overflowY === 'auto' || !element.textContent?.trim())
        continue
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2)
        found.push(`cut off: ${name}`)
    }
    return [...new Set(found)].slice(0, 8)
  })

/** Targets under 24 CSS pixels. The label counts with its box; a link in a sentence and hidden ones are let off (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const where = document.querySelector('dialog[open]') ?? document
    for (const control of where.querySelectorAll('a[href], button, input, select, summary, textarea, [tabindex="0"]')) {
      const target = (control.matches('input') && control.closest('label')) || control
      if (target.getClientRects().length === 0 || target.closest('.hidden, .skip')) continue
      if (control.matches('[tabindex="0"]:not(a, button, input, select, summary, textarea)')) continue // only to scroll by keyboard
      const { width, height } = target.getBoundingClientRect()
      const inSentence =
        getComputedStyle(target).display === 'inline' && target.closest('p, li, td, dd, figcaption, cite')
      if (Math.min(width, height) >= 23.95 || inSentence) continue
      found.push(`${target.tagName} ${target.className} ${target.textContent?.slice(0, 30)} ${width}x${height}`)
    }
    return [...new Set(found)].slice(0, 8)
  })
