/** A municipality in a list to choose from: NIS code and name in the reader's language. */
export interface MunicipalityOption {
  value: string
  label: string
}
