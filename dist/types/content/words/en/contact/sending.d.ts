/** What becomes of a message: on its way, not sent, sent, or a test. */
export declare const sending: {
    title: string;
    busy: string;
    stop: string;
    wait: string;
    failed: {
        /** Where the reply says so, or nothing has left. */
        sure: string;
        /** Where the message may have arrived and the proof of it did not. */
        unsure: string;
        offline: string;
        unreachable: string;
        late: string;
        busy: string;
        refused: string;
        broken: string;
        unproven: string;
        stopped: string;
        again: string;
        change: string;
        whatsapp: string;
        call: (phone: string) => string;
        email: string;
        copy: string;
    };
    sent: {
        title: (clinic: string) => string;
        proof: (time: string) => string;
        reply: (days: number, written: string) => string;
        what: string;
        print: string;
        call: (phone: string) => string;
        mind: string;
        free: string;
    };
    test: {
        before: string;
        after: string;
        text: string;
    };
    taken: string;
};
