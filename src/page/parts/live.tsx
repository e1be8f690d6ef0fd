// The one polite live region. Its text is emptied first, so that the same words are said again when asked.

import { useEffect, useState } from 'preact/hooks'

export interface LiveProps {
  readonly said: string
  readonly times: number // counts up to have it repeated
}

export function Live({ said, times }: LiveProps) {
  const [now, setNow] = useState('')
  useEffect(() => {
    setNow('')
    const later = setTimeout(() => setNow(said), 120)
    return () => clearTimeout(later)
  }, [said, times])
  return (
    <p class="hidden" role="status" aria-live="polite">
      {now}
    </p>
  )
}
