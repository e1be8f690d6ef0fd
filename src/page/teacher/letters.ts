// Letters that name the deals on the map and in the table: A to Z, then A2, B2 and so on.

export const letterOf = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}
