import { register } from './widget/register.js';

// For bundlers: `import 'treatment-explorer/define'`. The rooms come as chunks of the page's own bundle.
register();
