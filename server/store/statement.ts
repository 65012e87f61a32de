/** Parameters and row of one file of `cypher/`. */
export interface Statement<P, R> {
  readonly parameters: P
  readonly row: R
}
