/** Clinics to choose from, and the code that puts the explorer on another page. */
export declare const clinics: {
    title: string;
    lead: string;
    leadCity: string;
    leadAsk: string;
    cities: string;
    found: (city: string, count: number) => string;
    rule: string;
    free: string;
    visit: string;
    licence: (number: string) => string;
    noLicence: string;
    price: (amount: string, date: string) => string;
    confirm: string;
    notVisited: string;
    choose: string;
    own: {
        title: string;
        lead: string;
        code: string;
        copy: string;
        copied: string;
        notCopied: string;
        credit: (name: string) => string;
    };
};
