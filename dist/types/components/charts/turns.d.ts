export declare function inTurn(job: () => void): void;
