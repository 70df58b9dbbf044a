import { wieHier } from '@/lib/orte/getippt';

/**
 * On the page for an unknown address: `/München/#p2` leads to `/muenchen/#p2` also where the web server knows nothing of
 * capitals and umlauts (umwege.map), and keeps what stands behind `#`. The new spelling is its own, so it tries once.
 */
const ziel = wieHier(window.location.pathname);
if (ziel !== null) window.location.replace(ziel + window.location.hash);
