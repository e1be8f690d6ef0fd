// A score as a dial. Below nought the ring is dashed and runs the other way; no score: an empty dashed ring. The words stand beside it.

export const Dial = ({ value, shown }: { readonly value: number | null; readonly shown: string }) => {
  const length = Math.min(100, Math.abs(value ?? 0))
  return (
    <svg class="dial" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle class={value === null ? 'rest rest--none' : 'rest'} cx="50" cy="50" r="43" pathLength="100" />
      {length > 0 && (
        <circle
          class={value! < 0 ? 'got got--below' : 'got'}
          cx="50"
          cy="50"
          r="43"
          pathLength="100"
          stroke-dasharray={`${length} 100`}
          transform={value! < 0 ? 'translate(100 0) scale(-1 1) rotate(-90 50 50)' : 'rotate(-90 50 50)'}
        />
      )}
      <text x="50" y="61">
        {shown}
      </text>
    </svg>
  )
}
