import '../stil/ziel.css';

/** The frame for the pages that scripts/bau/orte.tsx prints by the thousand; the build takes this page itself away. */
export default function Vorlage() {
  return <div data-ohne-skript="" data-vorlage="" />;
}
