// Mistakes that the types are there for: each is one change of a block of the page, and has to be refused by its compiler.

const inMarkup = [
  { what: 'a value that an attribute does not have', from: 'currency="PKR"', to: 'currency="PKR" scheme="neon"', expected: '"neon"' },
  { what: 'a number beyond an attribute', from: /heading-level=(["{])3/, to: 'heading-level=$17', expected: '7' },
  { what: 'an attribute that there is not', from: 'currency="PKR"', to: 'currency="PKR" colour="red"', expected: 'colour' },
  { what: 'a member that an event does not have', from: 'event.detail.kind', to: 'event.detail.concern', expected: "'concern'" },
  { what: 'a setting that there is not', from: 'consultation: 2500', to: 'consultationFee: 2500', expected: 'consultationFee' },
];
const misspelt = { what: 'a misspelt attribute', from: 'book-url=', to: 'book-ulr=', expected: 'book' };
const method = { what: 'a method that there is not', from: 'widget?.reset()', to: 'widget?.restart()', expected: "'restart'" };

const MISTAKES = {
  tsx: [
    ...inMarkup,
    { what: 'an event that there is not', from: 'ontx-cta=', to: 'onTxCta=', expected: 'onTxCta' },
  ],
  vue: [...inMarkup, misspelt, method, { what: 'an event that there is not', from: '@tx-cta=', to: '@tx-click=', expected: 'onTxClick' }],
  svelte: [...inMarkup, misspelt, method, { what: 'an event that there is not', from: 'ontx-cta=', to: 'ontx-click=', expected: 'ontx-click' }],
};

/** Mistakes that the page says are not seen. Once one is, the page has to say so. */
const UNSEEN = {
  tsx: [misspelt],
  vue: [{ what: 'a value beside an address', from: ':book-url="booking"', to: 'book-url="https://clinic.example/book" scheme="neon"' }],
};

function changed([block], { from, to, ...mistake }, file) {
  const code = block.code.replace(from, to);
  if (code === block.code) throw new Error(`${block.file} has no ${from} to be changed`);
  return { ...mistake, file, code };
}

/** The first block of a language with each mistake. */
export function spoiled(language, blocks) {
  return MISTAKES[language].map((mistake, index) => changed(blocks, mistake, `Spoiled${index + 1}.${language}`));
}

export function unseen(language, blocks) {
  return (UNSEEN[language] ?? []).map((mistake, index) => changed(blocks, mistake, `Unseen${index + 1}.${language}`));
}
