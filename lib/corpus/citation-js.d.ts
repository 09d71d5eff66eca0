declare module '@citation-js/core' {
  /** Reads bibliographies; `data` is CSL-JSON. */
  export class Cite {
    constructor(bibliography: string);
    data: { id: string; title?: string; URL?: string; author?: object[] }[];
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
    output: { format(name: string, data: object[], options: { format: 'object' }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
