/** Who counts: asked on the first page and again beside the costs, in the same words. */
export const PERSONEN = {
  frage: 'Wie viele Personen bekommen zusammen Geld vom Jobcenter oder Sozialamt?',
  hinweis: 'Sie, Ihr Partner und Ihre Kinder unter 25, die bei Ihnen wohnen',
  leer: 'Geben Sie ein, wie viele Personen zusammen Geld bekommen',
} as const;
