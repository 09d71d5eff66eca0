/** Vectors of unit length, one after the other. */
export class VectorTable {
  readonly dimensions: number;
  readonly count: number;
  readonly values: Float32Array;

  /** @param values as many numbers as there are vectors times `dimensions` */
  constructor({ values, dimensions }: { values: Float32Array; dimensions: number }) {
    this.dimensions = dimensions;
    this.count = values.length / dimensions;
    this.values = values;
  }

  /** A view, not a copy. */
  vector(label: number): Float32Array {
    return this.values.subarray(label * this.dimensions, (label + 1) * this.dimensions);
  }

  /** Cosine of a stored vector and another of unit length. */
  cosine(label: number, vector: Float32Array): number {
    const values = this.values;
    const start = label * this.dimensions;
    let sum = 0;
    for (let index = 0; index < this.dimensions; index++)
      sum += (values[start + index] ?? 0) * (vector[index] ?? 0);
    return sum;
  }
}
