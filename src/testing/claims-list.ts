/** A place among the words, and the reason why no source has to stand there. */
interface Free {
  readonly path: RegExp;
  readonly why: string;
}

/** Sentences that say nothing of the treatment: they lead, ask, or tell how this page works. */
export const NO_CLAIM: readonly Free[] = [
  { path: /^start\.(?:footer|notLoaded|moment|onItsWay|fault)/, why: 'what this page is' },
  { path: /^start\.lead$/, why: 'what it is, in one line, and what the page asks; the result says more with sources' },
  { path: /^quiz\.(?:howTo|cleared|filledIn|errors|link|otherLanguage|refused|options)\b/, why: 'how to answer' },
  { path: /^quiz\.keepMedicine$/, why: 'a request: the doctor decides' },
  { path: /^quiz\.questions\.\w+\.\w+\.hint$/, why: 'how to answer' },
  { path: /^quiz\.questions\.(?:age|today|ever|area)\./, why: 'what the page does with the answer, on the careful side' },
  { path: /^result\.rows\.(?:(?:myths|check)\.answer|works\.open)$/, why: 'what the row holds' },
  { path: /^result\.screening\.(?:verdicts\.|ownRule$)/, why: 'what the page makes of the answers, and whose rule it is' },
  { path: /^result\.cause\.[\w-]+\.doctorCan\./, why: 'what may be asked of a doctor' },
  { path: /^result\.frame\.(?:notNow|goals|cause|next|short|answers|change|rail|contents|groups)\b/, why: 'what the page does and leaves out' },
  { path: /^result\.frame\.(?:doctor|verdict\.(?:open|ask|cannot|facts))\b/, why: 'what the page cannot know' },
  { path: /^result\.plan\.cost\./, why: 'how a price is read, and whose it is' },
  { path: /^result\.plan\.timeline\.(?:oneVisit$|checkNote\.)/, why: 'how the plan is read' },
  { path: /^result\.keep\b/, why: 'what may be taken along' },
  { path: /^signs\.(?:emergencyUnset|know)\b/, why: 'what to do in an emergency, and what the page could not load' },
  { path: /^detail\.compare\.(?!choices|own)/, why: 'how the table is read' },
  { path: /^detail\.clinician\./, why: 'labels of a plan whose figures and sources stand in the result' },
  { path: /^detail\.check\.(?!checks)/, why: 'how the statements are used' },
  { path: /^detail\.explain\.(?:sources|how\.picture|compare|myths|practitioner|afterwards|stories|check)\b/, why: 'how a part is read or used' },
  { path: /^detail\.explain\.safety\.(?:scale|effectsNote|rulesChange)/, why: 'how the figures are read' },
  { path: /^detail\.stories\.(?:covered|shows|drag|note)\b/, why: 'how a clinic’s own photos are shown' },
  { path: /^detail\.quote\./, why: 'how a price that a visitor typed is read' },
  { path: /^detail\.recipes\./, why: 'the rule that a figure is reached by; its sources stand in the recipe' },
  { path: /^detail\.(?:methodPage|method|standards)\./, why: 'our own rules, told on the page that is about them' },
  { path: /^contact\./, why: 'what a visitor writes to the clinic, and what becomes of it' },
  { path: /^clinics\./, why: 'how a clinic is chosen, who is paid, and how others may have the page' },
  { path: /^kiosk\.result\./, why: 'how the screen is used, and what it keeps' },
  { path: /^kiosk\.screen\.attract\./, why: 'a question, and what this page asks and shows' },
  { path: /^kiosk\./, why: 'what a screen in a waiting room does with a visit' },
  { path: /^take\./, why: 'what is done with the result; what it says is taken from the result' },
];

/** Claims told in short, and where the same is said with its sources. `$1` is what stands in the first brackets. */
export const TIED: readonly { readonly path: RegExp; readonly to: string }[] = [
  { path: /^start\.reading\.text\.\d$/, to: 'detail.works' },
  { path: /^start\.ranges\.text$/, to: 'detail.works' },
  { path: /^quiz\.questions\.goal\.\w+\.why$/, to: 'detail.works' },
  { path: /^quiz\.questions\.(severity|duration|sun)\.\w+\.why$/, to: 'detail.recipes.sessions.factors.$1' },
  { path: /^quiz\.questions\.trigger\.\w+\.why$/, to: 'result.leads.natural-recovery' },
  { path: /^quiz\.questions\.weight\.\w+\.why$/, to: 'result.leads.steady-weight' },
  { path: /^result\.rows\.how\.answer\.(\w+)$/, to: 'detail.how.injections.$1' },
  { path: /^result\.rows\.works\.answer\.([\w-]+)$/, to: 'detail.works.$1' },
  { path: /^result\.rows\.compare\.\w+\.[\w-]+$/, to: 'detail.compare.choices' },
  { path: /^result\.rows\.safety\.answer\.\w+$/, to: 'detail.safety' },
  { path: /^result\.rows\.(practitioner|afterwards)\.answer$/, to: 'detail.$1' },
  { path: /^result\.regions\.(\w+)\.statusTitle$/, to: 'result.regions.$1.status' },
  { path: /^result\.screening\.reasons\.([\w-]+)\.mayChange$/, to: 'result.screening.reasons.$1.why' },
  { path: /^result\.screening\.notNowTitle\.other$/, to: 'result.screening.reasons' },
  { path: /^result\.screening\.notNowTitle\.([\w-]+)$/, to: 'result.screening.reasons.$1.why' },
  { path: /^result\.cause\.([\w-]+)\.title$/, to: 'result.cause.$1.lead' },
  { path: /^result\.leads\.([\w-]+)\.title/, to: 'result.leads.$1.lead' },
  { path: /^result\.(?:cautions\.moreVisits|plan\.timeline\.moreVisits\.title)$/, to: 'detail.works' },
  { path: /^result\.plan\.timeline\.(?:twoWays|cards\.notCompared)$/, to: 'detail.works.hair-female' },
  { path: /^result\.plan\.timeline\.recovery$/, to: 'result.leads.natural-recovery' },
  { path: /^result\.frame\.verdict\.untested$/, to: 'detail.recipes.sessions.factors' },
  { path: /^result\.frame\.verdict\.legal\./, to: 'result.regions' },
  { path: /^detail\.claims\.(\d+)\.claim$/, to: 'detail.claims.$1' },
  { path: /^detail\.myths\.(\w+\.\d+)\.said$/, to: 'detail.myths.$1' },
  { path: /^result\.rows\.stories\.answer$/, to: 'detail.stories' },
  { path: /^detail\.explain\.works\.(?:none|ties|chance)/, to: 'detail.works' },
  { path: /^detail\.explain\.safety\.seriousNote$/, to: 'detail.safety.serious' },
];

/** Figures that stand without a source beside them, and why. */
export const UNSOURCED_FIGURES: readonly Free[] = [
  { path: /^quiz\./, why: 'ages and lengths of time that a visitor chooses from' },
  { path: /^start\.facts\.minutes$/, why: 'how long the questions take' },
  { path: /\.(?:noCost|costAfterAge|waits|notYet\.age)$/, why: 'the age of an adult' },
  { path: /^result\.frame\.answers\.names\./, why: 'short names of the questions' },
  { path: /^result\.frame\.verdict\.facts\.byItselfFigure$/, why: 'its sources open under it' },
  { path: /^result\.screening\.(?:reasons\.[\w-]+\.(?:label|mayChange)$|notNowTitle\.)/, why: 'names of answers that a visitor gave, and the age of an adult' },
  { path: /^result\.plan\.timeline\.(?!firstChange)/, why: 'lengths of the calendar that is drawn' },
  { path: /^detail\.explain\.safety\.effectsNote$/, why: 'the one denominator that every rate is given in' },
  { path: /^detail\.explain\.safety\.(?:scale\.|people$)/, why: 'marks of a time scale, and the one denominator' },
  { path: /^detail\.explain\.works\.trial\./, why: 'the one denominator of the trial that is drawn; its sources stand with its figures' },
  { path: /^detail\.(?:methodPage|method|standards)\./, why: 'how the sums are made, and when the figures are read again' },
  { path: /^detail\.stories\.shares$/, why: 'how much of two photos is shown' },
  { path: /^detail\.quote\.faults\./, why: 'what may be typed' },
  { path: /^contact\.(?:form\.adults|sending\.wait)$/, why: 'the age of an adult, and how long a reply is waited for' },
  { path: /^take\.calendar\.(?:years|check)/, why: 'lengths of the calendar that is made' },
];

/** Whether a figure may stand at a path without a source beside it. */
export function figuresFree(path: string): boolean {
  return UNSOURCED_FIGURES.some((free) => free.path.test(path));
}
