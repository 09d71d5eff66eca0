/** Forms in which sources are exported, as the API names them and as readers know them. */
export const EXPORT_FORMATS = [
  { id: 'bibtex', name: 'BibTeX' },
  { id: 'ris', name: 'RIS' },
  { id: 'csl-json', name: 'CSL-JSON' },
];
