import type { Explorer } from '../../../state/explorer.js';
/** One of the ten lines. */
export interface ClinicianLine {
    readonly name: string;
    readonly text: string;
}
/** The ten lines: what was answered about the plan, what follows from it, and last what the code does not hold. */
export declare function clinicianLines(seen: Explorer): readonly ClinicianLine[];
/** What stands under the lines: whose figures they are, the visitor's language, the versions of the code and of the content. */
export declare function footLine({ language, linkLang }: Explorer): string;
/** The lines and what stands under them as plain text, to be put into a record or on paper. */
export declare function clinicianText(explorer: Explorer): string;
