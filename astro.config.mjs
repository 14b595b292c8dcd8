// Read by `astro check` and by editors; the commands in scripts/ give Astro the same options themselves.
import { defineConfig } from 'astro/config';
import { makeAstroOptions } from './scripts/build/make-astro-options.ts';
import { getPlaces } from './scripts/shared/get-places.ts';

export default defineConfig(makeAstroOptions(getPlaces()));
