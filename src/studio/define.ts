import { StudioPreview } from './preview.js';
import { SnippetBox } from './snippet-box.js';
import { Stage } from './stage.js';
import { Studio } from './studio.js';

customElements.define('tx-studio-preview', StudioPreview);
customElements.define('tx-studio-stage', Stage);
customElements.define('tx-studio-snippet', SnippetBox);
customElements.define('tx-studio', Studio);
