import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import { css, LitElement, type TemplateResult } from 'lit';

import { DEFAULT_SETTINGS, type Problem, type Settings } from '../config/settings.js';
import { emergencyOf } from '../content/emergency.js';
import type { PublishedPrice } from '../content/prices.js';
import { define } from '../lib/define.js';
import type { Answers } from '../model/answers.js';
import { type ActionKind, type Explorer, explorerContext } from '../state/explorer.js';
import { createLanguage } from '../state/language.js';
import { ownerWords } from '../state/owner-words.js';
import { workOut, writeAmounts } from '../state/plan.js';
import { viewOf } from '../state/view.js';
import { type Intent, NEW_VISIT, nextVisit, type Step, type VisitState } from '../state/visit.js';
import { baseStyles } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';

/** How a component finds itself in a test. */
export interface Scene {
  readonly answers?: Answers;
  readonly step?: Step;
  readonly visit?: Partial<VisitState>;
  readonly settings?: Partial<Settings>;
  /** BCP 47; a pack must have been added. */
  readonly lang?: string;
  /** `YYYY-MM-DD`; the day every test lives on unless it says otherwise. */
  readonly today?: string;
  /** Prices found elsewhere, in place of those of the content. */
  readonly published?: readonly PublishedPrice[];
  /** CSS px of the container. */
  readonly width?: number;
  readonly dark?: boolean;
  /** Whether the visitor moved here; by default once something has been sent. */
  readonly takesFocus?: boolean;
}

/** A stand-in for the widget's root: gives the context, takes intents, and keeps what was said. */
export class TestStage extends LitElement {
  static override styles = [
    tokens, baseStyles,
    css`
      .frame {
        container-type: inline-size;
        background: var(--_surface);
        color: var(--_ink);
        font-size: 16px;
        line-height: 1.5;
      }
    `,
  ];

  scene: Scene = {};
  content: TemplateResult = html``;
  visit: VisitState = NEW_VISIT;
  /** Whether parts that open on demand can be had. */
  brings = true;
  readonly intents: Intent[] = [];
  readonly announcements: string[] = [];
  readonly actions: ActionKind[] = [];
  readonly told: string[] = [];
  /** Whether the page lets a message go. */
  lets = true;
  readonly problems: Problem[] = [];

  private readonly provider = new ContextProvider(this, { context: explorerContext });

  /** The snapshot that the components under test see. */
  get explorer(): Explorer {
    const explorer = this.provider.value;
    if (!explorer) throw new Error('the stage has not been set');
    return explorer;
  }

  /** Sets the scene anew; the visit goes on unless the scene names another. */
  setScene(scene: Scene): void {
    this.scene = { ...this.scene, ...scene };
    const { answers, step, visit } = scene;
    this.visit = {
      ...this.visit, ...(answers ? { given: answers } : {}), ...(step ? { step } : {}), ...visit,
    };
    this.publish();
  }

  /** Changes what the widget itself would do. */
  setExplorer(explorer: Partial<Explorer>): void {
    this.provider.setValue({ ...this.explorer, ...explorer });
  }

  private publish(): void {
    const { settings, published, lang = 'en', today = '2026-11-22', takesFocus = this.intents.length > 0 } = this.scene;
    const { visit } = this;
    const given = { ...DEFAULT_SETTINGS, ...settings };
    const whole = { ...given, emergency: emergencyOf(given) };
    this.provider.setValue(
      {
        ...viewOf(visit), ...workOut(visit, whole, today, published), settings: whole, headingLevel: whole.headingLevel,
        language: createLanguage(lang, writeAmounts, ownerWords(whole)), today, takesFocus,
          send: (intent) => {
            this.intents.push(intent);
            this.visit = nextVisit(this.visit, intent);
            this.publish();
          },
          act: (kind) => {
            this.actions.push(kind);
            return true;
          },
          tell: (name) => {
            this.told.push(name);
            return this.lets;
          },
          announce: (sentence) => void this.announcements.push(sentence),
          bring: () => Promise.resolve(this.brings),
          speak: (pick = (own) => own) => this.setScene({ lang: pick('en') }),
          report: (problem) => void this.problems.push(problem),
      },
    );
    this.requestUpdate();
  }

  protected override render() {
    const { language } = this.explorer;
    const { dark, width = 720 } = this.scene;
    this.style.setProperty('display', 'block');
    this.style.setProperty('inline-size', `${width}px`);
    return html`<div class=${dark ? 'frame dark' : 'frame'} lang=${language.lang} dir=${language.dir}>${this.content}</div>`;
  }
}

define('tx-test-stage', TestStage);

/** Mounts a component inside a stage with the given scene. The component is the stage's only content. */
export async function mountWith<E extends Element>(content: TemplateResult, scene: Scene = {}): Promise<{ stage: TestStage; element: E }> {
  const stage = document.createElement('tx-test-stage') as TestStage;
  stage.content = content;
  stage.setScene(scene);
  await fixture(html`${stage}`);
  await stage.updateComplete;
  const element = stage.renderRoot.querySelector('.frame')?.firstElementChild;
  if (!element) throw new Error('the content of the stage is empty');
  await (element as Partial<LitElement>).updateComplete;
  return { stage, element: element as E };
}
