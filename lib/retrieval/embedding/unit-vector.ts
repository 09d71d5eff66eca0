/** A copy of the vector scaled to length 1, so that a dot product is a cosine; a zero vector stays zero. */
export function toUnitVector(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return length > 0 ? vector.map((value) => value / length) : vector.slice();
}
