/** Why an owner cannot say a sentence otherwise. */
export type LockKind = 'safety' | 'honesty' | 'notice' | 'setting';
interface Lock {
    readonly kind: LockKind;
    readonly what: string;
    readonly path: RegExp;
}
/** What no owner's words may stand for. The first lock that a path meets is the one that is told. */
export declare const LOCKS: readonly Lock[];
/** Why a sentence is locked; `undefined` where an owner may say it otherwise. */
export declare function lockOf(path: string): Lock | undefined;
export {};
