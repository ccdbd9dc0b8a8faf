// As Starlight's documentation sets it up; its search (Pagefind) and its sidebar are on by default.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://back-spasm-guide.example',
  integrations: [starlight({ title: 'Back Spasm Guide' })],
});
