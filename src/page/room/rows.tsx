// A small table: heads, rows, the first cell of each row its head.

import type { ComponentChildren } from 'preact'

export interface RowsProps {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
  readonly foot?: readonly ComponentChildren[]
  readonly numbers?: boolean // all but the first column are figures
}

export const Rows = ({ heads, rows, foot, numbers }: RowsProps) => (
  <table class={numbers ? 'text sums num' : 'text sums'}>
    <thead>
      <tr>
        {heads.map((head, n) => (
          <th key={head} scope="col" class={numbers && n > 0 ? 'r' : ''}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          <th scope="row">{cells[0]}</th>
          {cells.slice(1).map((cell, n) => (
            <td key={heads[n + 1]} class={numbers ? 'r' : ''} data-l={heads[n + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
    {foot && (
      <tfoot>
        <tr>
          <th scope="row">{foot[0]}</th>
          {foot.slice(1).map((cell, n) => (
            <td key={heads[n + 1]} class={numbers ? 'r' : ''} data-l={heads[n + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      </tfoot>
    )}
  </table>
)
