/** The look of the report: system fonts, both colour schemes, tables that scroll in themselves on a phone. */
export const STIL = `
:root { color-scheme: light dark; --mehr: #e3f1e5; --weniger: #fdecd8; --rand: #8a8f98; --balken: #4a6fa5; }
@media (prefers-color-scheme: dark) { :root { --mehr: #1e3a24; --weniger: #4a3214; --rand: #777d87; --balken: #8fb0de; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
section { border-top: 2px solid var(--rand); margin-top: 2rem; }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--rand); padding: .25rem .5rem; text-align: right; vertical-align: top; }
th[scope=row], .text { text-align: left; font-weight: normal; overflow-wrap: anywhere; }
.mehr { background: var(--mehr); }
.weniger { background: var(--weniger); }
.achtung { border-left: .5rem solid #b3530a; padding: .5rem 1rem; background: var(--weniger); }
.balken { display: block; width: 8rem; height: .25rem; }
.balken span { display: block; height: 100%; background: var(--balken); }
@media print { details { display: none; } }
`;
