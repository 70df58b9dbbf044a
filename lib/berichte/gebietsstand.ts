/** Month of the list of Gemeinden, as `gebietsstand` in data/bund/gemeinden/quelle.yaml says it. */
export const GEBIETSSTAND = 'September 2026';
