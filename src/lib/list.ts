// Lists that are never changed in place.

/** The list with one member replaced. */
export function replaced<Member>(list: readonly Member[], index: number, member: Member): readonly Member[] {
  const next = [...list]
  next[index] = member
  return next
}
