/** All that any page may need, in one file: on a slow network each further file is a wait. */
import './page-comforts.ts';
import './read-aloud.ts';
import './site-search.ts';
