/** Tailwind is only used for its utility classes, see app/globals.css. */
export default { plugins: { '@tailwindcss/postcss': {} } };
