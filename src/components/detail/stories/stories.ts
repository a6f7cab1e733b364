import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';

import type { Story } from '../../../config/settings.js';
import { detail } from '../../../content/words/en/detail/index.js';
import { quiz } from '../../../content/words/en/quiz.js';
import { result } from '../../../content/words/en/result/index.js';
import type { Concern } from '../../../model/answers.js';
import type { Explorer } from '../../../state/explorer.js';
import { baseStyles } from '../../../styles/base.js';
import { controlStyles } from '../../../styles/controls.js';
import { basisLabel, basisLabelStyles } from '../../shared/basis-label.js';
import { ExplorerElement } from '../../shared/explorer-element.js';
import { heading } from '../../shared/heading.js';
import { BACK, icon, INFO, LOCK } from '../../shared/icons.js';
import { storiesOf } from '../../shared/stories.js';
import { citationStyles, cites } from '../citations.js';
import { detailStyles } from '../detail.styles.js';
import type { BeforeAfter } from './before-after.js';
import { storiesStyles } from './stories.styles.js';
import { dateWords, hasPhotos, monthsBetween, type PhotoStory } from './stories.view.js';

/**
 * "Stories from this clinic": what the owner shows, word for word, under the note that it is no forecast. Photos stay covered,
 * and are not asked for, until the visitor wants to see them.
 *
 * @tag tx-stories
 * @csspart button - Shows, hides and turns the photos.
 */
export class Stories extends ExplorerElement {
  static override styles = [baseStyles, controlStyles, citationStyles, basisLabelStyles, detailStyles, storiesStyles];

  /** The concern whose photos were uncovered: those of another one are covered again. */
  @state() private uncovered: Concern | null = null;

  @state() private index = 0;

  @query('tx-before-after') private slider!: BeforeAfter | null;

  @query('.veil button') private showButton!: HTMLButtonElement | null;

  private async handleCover(uncovered: Concern | null): Promise<void> {
    this.uncovered = uncovered;
    this.index = 0;
    await this.updateComplete;
    await this.slider?.updateComplete;
    // The button that was pressed is gone.
    (this.slider ?? this.showButton)?.focus();
  }

  private handleTurn({ announce, language }: Explorer, index: number, count: number): void {
    this.index = (index + count) % count;
    announce(language.words('detail', detail).stories.place(this.index + 1, count));
  }

  private handleBroken({ report }: Explorer, { path, photos }: PhotoStory, photo: 'before' | 'after'): void {
    report({
      code: 'TX-LOAD-003', path: `${path}.${photo}.src`, found: photos[photo].src.slice(0, 120), expected: 'a picture',
      fix: 'Open the address in a browser; allow it in img-src of the content security policy.',
    });
  }

  private renderNote({ answers: { goal }, language }: Explorer) {
    const { explain, stories: { note, testimonials, photos, trial } } = language.words('detail', detail);
    return html`<div class="note">${icon(INFO)}<div>
      <b>${note}</b>
      <p class="mut">${testimonials.text} ${photos.text}</p>
      ${goal === 'hair-female' ? html`<p class="mut" data-figures>${trial.text}${cites(trial.sources, explain.citations, true)}</p>` : nothing}
    </div></div>`;
  }

  private renderVeil({ answers: { concern = 'face' }, language }: Explorer) {
    const { stories } = language.words('detail', detail);
    return html`<div class="veil">${icon(LOCK)}
      <div><b>${stories.covered}</b><p class="sm mut">${stories.shows[concern]}</p></div>
      <button type="button" part="button" class="button s" @click=${() => this.handleCover(concern)}>${stories.show}</button>
    </div>`;
  }

  private renderFacts(story: PhotoStory, months: number, { headingLevel, language }: Explorer) {
    const { stories: { about, facts, ...words } } = language.words('detail', detail);
    const { basis } = language.words('result', result).labels;
    const { consent, photos: { before, sameLight, isEdited } } = story;
    const rows: readonly (readonly [name: string, value: unknown])[] = [
      [facts.before, dateWords(before.date, language.format)],
      [facts.after, words.later(dateWords(story.date, language.format), months)],
      [facts.visits, html`${words.visits(story.sessions, story.planned)} ${basisLabel('owner', basis)}`],
      [facts.light, sameLight ? words.sameLight : words.otherLight],
      [facts.edited, isEdited ? words.yes : words.no],
      [facts.consent, html`<bdi>${consent.scope}</bdi>${language.marks.comma}${language.format.date(consent.date)}`],
    ];
    return html`<div class="stack">
      ${heading(headingLevel + 2, about, { class: 'h3' })}
      <dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    </div>`;
  }

  private renderPair(pairs: readonly PhotoStory[], explorer: Explorer) {
    const { language } = explorer;
    const { stories: words } = language.words('detail', detail);
    const index = this.index % pairs.length;
    const story = pairs[index];
    if (!story) return nothing;
    const months = monthsBetween(story.photos.before.date, story.date);
    const button = (label: unknown, handleClick: () => void, look: string) =>
      html`<button type="button" part="button" class="button ${look}" @click=${handleClick}>${label}</button>`;
    return html`<div class="columns pair">
      <tx-before-after
        .photos=${story.photos} .words=${words} .afterLabel=${words.after(months)} .dir=${language.dir}
        .onBroken=${(photo: 'before' | 'after') => this.handleBroken(explorer, story, photo)}
      ></tx-before-after>
      ${this.renderFacts(story, months, explorer)}
    </div>
    <div class="row">
      ${pairs.length > 1 ? html`
        ${button(html`${icon(BACK)}${words.previous}`, () => this.handleTurn(explorer, index - 1, pairs.length), 't')}
        <span class="xs mut">${words.place(index + 1, pairs.length)}</span>
        ${button(words.next, () => this.handleTurn(explorer, index + 1, pairs.length), 't')}` : nothing}
      ${button(words.hide, () => void this.handleCover(null), 's')}
    </div>`;
  }

  private renderText(story: Story, { language }: Explorer) {
    const { explain, stories } = language.words('detail', detail);
    const { basis } = language.words('result', result).labels;
    const { goals } = language.words('quiz', quiz);
    const about = [goals[story.goal].name, stories.visits(story.sessions, story.planned), dateWords(story.date, language.format)];
    return html`<blockquote>
      <p dir="auto">${stories.quote(story.text)}</p>
      <p class="xs mut">${story.who ? html`<bdi>${story.who}</bdi>${language.marks.stop} ` : nothing}${stories.shared(about.join(explain.citations.separator))} ${basisLabel('owner', basis)}</p>
    </blockquote>`;
  }

  protected override renderWith(explorer: Explorer) {
    const stories = storiesOf(explorer);
    const pairs = stories.filter(hasPhotos);
    const told = stories.filter(({ text }) => text);
    const isUncovered = this.uncovered === explorer.answers.concern;
    return html`<div class="detail">
      ${this.renderNote(explorer)}
      ${pairs.length === 0 ? nothing : isUncovered ? this.renderPair(pairs, explorer) : this.renderVeil(explorer)}
      ${told.length > 0 ? html`<div class="columns">${told.map((story) => this.renderText(story, explorer))}</div>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tx-stories': Stories;
  }
}
