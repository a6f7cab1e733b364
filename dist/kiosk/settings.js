// The set-up of this screen. Write it between the braces, as in docs/configuration.md: every name there has its place here.
// Nothing else in this folder needs to be edited. For example:
//
//   "clinicName": "Rose Clinic",
//   "currency": "PKR",
//   "region": "PK",
//   "prices": { "face": "7000-18000", "hair": "8000-20000" },
//   "pricesDate": "2026-11-02",
//
// Set this too: the page of yours, with the widget in its ordinary mode, that the QR code opens on the visitor's phone. Without it there is no code.
//
//   "handoffUrl": "https://clinic.example/your-plan",
//
// The PIN of the staff has its place here as well, as salt and hash. docs/kiosk.md says how they are made.
//
//   "staffPin": { "salt": "…", "hash": "…" },
//
self.kioskSettings = {
  "lang": "en",
  "languages": ["en", "ur", "ar"],
};
