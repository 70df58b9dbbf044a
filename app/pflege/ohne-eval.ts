import { z } from 'zod';

// zod would try whether it may build code from text, as soon as a schema is made. The page's policy forbids that, and
// each try is a violation. So this file has to be imported before every schema.
z.config({ jitless: true });
