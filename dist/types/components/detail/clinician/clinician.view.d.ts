import type { Explorer } from '../../../state/explorer.js';
/** One of the ten lines. */
export interface ClinicianLine {
    readonly name: string;
    readonly text: string;
}
/** The ten lines: what was answered about the plan, what follows from it, and last what the code does not hold. */
export declare function clinicianLines(explorer: Explorer): readonly ClinicianLine[];
/** Versions of the code and of the content, under the lines. */
export declare function versionLine({ language }: Explorer): string;
/** All of it as plain text, to be put into a record. */
export declare function clinicianText(explorer: Explorer): string;
