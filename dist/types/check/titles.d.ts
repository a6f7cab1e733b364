interface Title {
    readonly title: string;
    readonly rank: 'fix' | 'look';
}
/** The title of a problem and how pressing it is; `undefined` for a code nobody knows. */
export declare function titleOf(code: string): Title | undefined;
export {};
