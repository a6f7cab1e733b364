// The set-up of this screen. Write it between the braces, as in docs/configuration.md: every name there has its place here.
// Nothing else in this folder needs to be edited. For example:
//
//   "clinicName": "Rose Clinic",
//   "currency": "PKR",
//   "region": "PK",
//   "prices": { "face": "7000-18000", "hair": "8000-20000" },
//   "pricesDate": "2026-11-02",
//   "handoffUrl": "https://clinic.example/your-plan",
//
self.kioskSettings = {
  "lang": "en",
  "languages": ["en", "ur", "ar"],
};
