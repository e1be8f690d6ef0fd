// A computation that can fail for the reader's reasons, not the programmer's. Programmers' mistakes throw.

/** Either a value or the reason there is none. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const fail = <Reason>(reason: Reason): { readonly ok: false; readonly reason: Reason } => ({ ok: false, reason })
