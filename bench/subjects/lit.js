// A bare Lit page: the least that anything built on Lit can cost.
import { html, LitElement } from 'lit';

customElements.define('bare-lit', class extends LitElement {
  render() {
    return html`<button>Face</button>`;
  }
});
