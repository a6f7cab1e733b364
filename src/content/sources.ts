// Made from data/figures.json by npm run figures. Change the data, never this file.
/** Where a figure or a sentence comes from, as a visitor may see it: a practice has no name and no link. */
export interface Source {
  readonly cite: string;
  /** The same without the name of a prescription medicine. */
  readonly neutral: string;
  /** "Duteil 2023". */
  readonly short: string;
  readonly year: number | null;
  readonly kind: 'study' | 'review' | 'regulator' | 'practice' | 'editorial' | 'other';
  /** A DOI, PubMed, a regulator or a government; `null` for everything else. */
  readonly link: string | null;
}

/** A DOI, the number of a study in PubMed, or an address without its protocol. */
function linkTo(place: string): string {
  if (place.startsWith('10.')) return `https://doi.org/${place}`;
  return /^\d+$/.test(place) ? `https://pubmed.ncbi.nlm.nih.gov/${place}/` : `https://${place}`;
}

/** In braces stands what a citation says with the names of prescription medicines and, after the line, without them. */
const NAMED = /\{(.*)\|(.*)\}/;

/** Where nothing else is said, a source with a year goes by the first word of its citation and the year. */
const sourceOf = (kind: Source['kind']) => (cite: string, year: number | null = null, place = '', short?: string): Source => ({
  cite: cite.replace(NAMED, '$1'), neutral: cite.replace(NAMED, '$2'),
  short: short ?? (year === null ? cite : `${cite.split(/[ ,]/, 1).join()} ${year}`), year, kind, link: place ? linkTo(place) : null,
});

const study = sourceOf('study');
const review = sourceOf('review');
const regulator = sourceOf('regulator');
const practice = sourceOf('practice');
const editorial = sourceOf('editorial');
const other = sourceOf('other');

const rows = {
  amin2006: study('Amin SP et al. Mesotherapy for facial skin rejuvenation: a clinical, histologic, and electron microscopic evaluation. Dermatol Surg 2006;32:1467-72', 2006, '10.1111/j.1524-4725.2006.32353.x'),
  amin2006slides: other('Slide summary of Amin 2006', null, '', 'Summary of Amin 2006'),
  eldomyati2012: study('El-Domyati M et al. Efficacy of mesotherapy in facial rejuvenation: a histological and immunohistochemical evaluation. Int J Dermatol 2012', 2012),
  jewds2015: study('Clinical, histological, and immunohistochemical evaluation of facial skin remodeling induced by mesotherapy. J Egypt Womens Dermatol Soc 2015', 2015, '', 'J Egypt Womens Dermatol Soc 2015'),
  savoia2013: study('Savoia A, Landi S, Baldi A. A new minimally invasive mesotherapy technique for facial rejuvenation. Dermatol Ther (Heidelb) 2013;3:83-93', 2013, '10.1007/s13555-012-0018-2'),
  baspeyras2013: study('Baspeyras M et al. Clinical and biometrological efficacy of a hyaluronic acid-based mesotherapy product: a randomised controlled study (55 women, half-face, saline control). PMID 23715889', null, '23715889', 'Baspeyras'),
  duteil2023: study('Duteil L et al. Non-cross-linked hyaluronic acid gel versus saline: randomized, double-blind, split-face study. J Clin Aesthet Dermatol 2023;16(2):29-36', 2023),
  fanian2023: study('Fanian F et al. A hyaluronic acid-based micro-filler improves superficial wrinkles and skin quality. J Dermatolog Treat 2023;34:2216323', 2023, '10.1080/09546634.2023.2216323'),
  grandvincent2017: study('Grand-Vincent A et al. Clinical assessment of a mesotherapy formulation for skin rejuvenation in healthy volunteers. JCDSA 2017;7:291-305', 2017, '10.4236/jcdsa.2017.74026'),
  ghatge2023: review('Ghatge AS, Ghatge SB. Injectable hyaluronic acid in facial skin quality: a systematic review. CCID 2023;16:891-899', 2023, '10.2147/CCID.S404248'),
  atiyeh2021: review('An update on facial skin rejuvenation effectiveness of mesotherapy EBM V. J Craniofac Surg 2021;32:2168-71', 2021, '10.1097/SCS.0000000000007557', 'Atiyeh 2021'),
  poostiyan2023: study('Poostiyan N et al. {Tranexamic acid microinjections versus mesoneedling in facial melasma. |}J Cosmet Dermatol 2023', 2023, '10.1111/jocd.15580'),
  fatima2025: study('Fatima A et al. {Microneedling with topical versus mesotherapy with intradermal tranexamic acid in melasma (Rawalpindi/Peshawar/Islamabad). |}Pak J Health Sci 2025', 2025, '10.54393/pjhs.v6i5.2533'),
  pazyar2023: study('Pazyar N et al. {Intradermal tranexamic acid versus topical 4% hydroquinone for melasma. |}J Clin Aesthet Dermatol 2023;16(1):35-40', 2023),
  ahmed2018: study('Ahmed NA, Mohammed SS, Fatani MI. Periorbital dark circles: carboxytherapy vs peel vs vitamin C mesotherapy. J Cosmet Dermatol 2018 (jocd.12536)', 2018, '10.1111/jocd.12536'),
  ahmed2018proto: other('Protocol note on Ahmed 2018 (5 weekly treatments)', null, '', 'Note on Ahmed 2018'),
  dierickx2018: study('Dierickx C et al. Acne scar treatment with NASHA gel (a filler gel, not a vitamin cocktail). Dermatol Surg 2018', 2018, '10.1097/DSS.0000000000001689'),
  moftah2013: study('Moftah N et al. {Mesotherapy using dutasteride-containing preparation in female pattern hair loss. |}JEADV 2013;27:686-93', 2013, '10.1111/j.1468-3083.2012.04535.x'),
  moftah2013sum: other('Summary of Moftah 2013 (12 sessions over 16 weeks)', null, '', 'Summary of Moftah 2013'),
  abdallah2009: study('Abdallah M et al. {Mesotherapy using dutasteride-containing solution in male pattern hair loss: controlled pilot. |}JAAD abstract P843, 2009; also J Pan Arab Leag Dermatol 2009;20:137-45', 2009),
  actas2020: review('{Mesotherapy with dutasteride: a future. |}Review letter, quoting Sobhy 2013 (90 men, 9 sessions). Actas Dermosifiliogr 2020', 2020, '', 'Actas Dermosifiliogr 2020'),
  saceda2017: study('Saceda-Corralo D et al. {Mesotherapy with dutasteride in androgenetic alopecia. |}Int J Trichol 2017;9:143-5 (sessions every 3 months)', 2017, '10.4103/ijt.ijt_73_16'),
  saceda2022: study('Saceda-Corralo D et al. {Mesotherapy with dutasteride: retrospective study in real clinical practice. |}J Drugs Dermatol 2022;21:742-7', 2022, '10.36849/JDD.6610'),
  gajjar2019: study('Gajjar PC et al. {Mesotherapy versus topical 5% minoxidil in male AGA: RCT. |}Int J Trichol 2019;11(2):58-67', 2019, '10.4103/ijt.ijt_89_18'),
  azam2010: study('Azam MH, Morsi HM. {2% minoxidil spray versus intradermal injection in women: 4-month randomized trial|4-month randomized trial in women}, n=60, 2010', 2010),
  atigh: study('Atigh HD. Mesotherapy {added to topical 2% minoxidil |}in women (conference abstract; 10 sessions over 6 months, n=100)', null, '', 'Atigh, conference abstract'),
  gupta2023: review('Systematic review of mesotherapy: a novel avenue for the treatment of hair loss. J Dermatolog Treat 2023;34:2245084 (27 articles)', 2023, '10.1080/09546634.2023.2245084', 'Gupta 2023'),
  marzban2017: review('Marzban S et al. Mesotherapy in AGA: a systematic review. Health Tech Assess Act 2017 (5 studies, 344 patients, poor quality)', 2017, '10.5812/htaa.14078'),
  hairloss_sites: study('Hair loss at injection sites of mesotherapy for alopecia (3 patients, scarring). J Cosmet Dermatol, jocd.12320', null, '10.1111/jocd.12320', '3 cases of hair loss'),
  malkud2015: review('Malkud S. Telogen effluvium: a review, 2015 (summary: regrowth expected 3-6 months after the trigger is removed; vitamins not well established)', 2015),
  thomas2018: study('Thomas MK et al. Injection lipolysis: systematic review and 14-year experience, 1269 patients. J Cutan Aesthet Surg 2018;11:222-8', 2018, '10.4103/JCAS.JCAS_117_18'),
  salti2008: study('Salti G et al. {Phosphatidylcholine and sodium deoxycholate in localized fat: double-blind randomized. |}Dermatol Surg 2008;34:60-6', 2008, '10.1111/j.1524-4725.2007.34009.x'),
  pmid18081857: study('Kopera D, Horejsi R, Werner S, Moeller R. Injection lipolysis for reduction of saddlebag trochanteric bulges: half-side controlled pilot (3 treatments, no measurable reduction). J Dtsch Dermatol Ges 2008;6:287-90. PMID 18081857', 2008, '10.1111/j.1610-0387.2007.06571.x'),
  rotunda2009: study('Rotunda AM et al. {Deoxycholate versus PC/DC for submental fat. |}Dermatol Surg 2009;35:792-803', 2009),
  park2008: study('Park SH et al. Effectiveness of mesotherapy on body contouring. Plast Reconstr Surg 2008;121:179e', 2008, '10.1097/01.prs.0000304611.71480.0a'),
  jayasinghe2013: review('Jayasinghe S et al. Mesotherapy for local fat reduction. Obes Rev 2013', 2013, '10.1111/obr.12049'),
  sylwia2017: study('Malinowska S, Mlosek RK. Intradermal mesotherapy in cellulite reduction. J Cosmet Laser Ther 2017', 2017),
  fasola2024: study('Fasola E et al. LMW hyaluronic acid + six amino acids in striae alba. Aesthetic Plast Surg 2024;48:2475-83', 2024, '10.1007/s00266-024-03911-8'),
  kybella_label: regulator('US prescribing information for {deoxycholic acid|a medicine} under the chin: up to 6 treatments, at least 1 month apart; outside the under-chin area not recommended', 2015, '', 'US label, under the chin'),
  kybella_isi: regulator('US safety information for {deoxycholic acid|a medicine} under the chin: bruising 72%, jaw-nerve injury 4%, trouble swallowing 2%', null, '', 'US safety text, under the chin'),
  kybella_faq: other('Maker’s answers on {deoxycholic acid|a medicine} under the chin: 15 to 20 minute visit; 59% of trial patients had 6 treatments', null, '', 'Maker’s text, under the chin'),
  palmer2006: study('Palmer M et al. {Phosphatidylcholine injections: multicentre retrospective UK study (10,581 treatments). |}J Cosmet Dermatol 2006', 2006, '10.1111/j.1473-2165.2006.00257.x'),
  p_celik: practice('A clinic in Turkey'),
  p_fr: practice('A patient guide in France'),
  p_malaga: practice('A clinic in Spain'),
  p_collado: practice('A clinic in Spain'),
  p_schbelta: practice('A clinic in Spain'),
  p_revival: practice('A clinic in Pakistan'),
  p_nadia: practice('A clinic in the UAE'),
  p_ece: practice('A clinic in Turkey'),
  p_bouhanna: practice('A clinic in France'),
  p_dalu: practice('A clinic in France'),
  p_fit: practice('A clinic in Turkey'),
  p_mandalari: practice('A clinic in Italy'),
  p_dermanet: practice('A directory of clinics'),
  p_wimpole: practice('A clinic in the UK'),
  depth_training: other('Technique notes of a training site', null, '', 'Technique notes'),
  depth_poster: study('Hamida-Pisal, conference abstract 2018: intra-epidermal 1 mm (face), papule 2 mm, nappage 2-4 mm (scalp, cellulite), point by point 4 mm (fat)', 2018, '', 'Conference abstract 2018'),
  konda2013: review('Konda D, Thappa DM. Mesotherapy: what is new? IJDVL 2013: needle depth should not exceed 4 mm; ‘definite evidence for its efficacy is lacking’', 2013),
  wong2021: review('Wong QYA, Chew FT. Defining skin aging and its risk factors: systematic review. Sci Rep 2021;11:22075', 2021, '10.1038/s41598-021-01573-z'),
  georgescu2022: review('Georgescu SR et al. PRP in AGA, meta-analysis (age vs density change r=-0.56). J Pers Med 2022', 2022, '10.3390/jpm12030342'),
  editorial: editorial('Our own assumption'),
  cdc2005: regulator('US Centers for Disease Control. Outbreak of mesotherapy-associated skin reactions, District of Columbia area. MMWR 2005;54(44)', 2005, 'www.cdc.gov/mmwr/preview/mmwrhtml/mm5444a4.htm', 'CDC 2005'),
  lima2008: study('Mycobacterium chelonae abscesses after mesotherapy, Lima. Rev Saude Publica 2008', 2008, '10.1590/S0034-89102008000100020', 'Lima outbreak 2008'),
  baleares2011: study('M. abscessus outbreak, Balearic Islands 2009: 17 of 77 clinic patients. Enferm Infecc Microbiol Clin 2011', 2011, '10.1016/j.eimc.2011.03.006', 'Balearics outbreak 2011'),
  singsing2022: review('Singsing ME et al. Mesotherapy-associated NTM infections: systematic review (30 articles, 423 patients). Int J Womens Dermatol 2022;8:e059', 2022),
  ntm92: review('Nontuberculous mycobacterial infections after cosmetic procedures: systematic review (92 patients; mesotherapy 34%). Dermatol Surg 2020', 2020, '', 'Dermatol Surg 2020'),
  zeng2025: study('Zeng R et al. Cutaneous NTM infections following cosmetic procedures. Infect Drug Resist 2025;18:2301-9 (incubation ~3 weeks; diagnosis ~9.8 weeks)', 2025, '10.2147/IDR.S517138'),
  iadvl2011: review('Sarkar R, Garg VK, Mysore V. Position paper on mesotherapy (Indian Association of Dermatologists). Indian J Dermatol Venereol Leprol 2011;77:232-7', 2011, '10.4103/0378-6323.77479'),
  sim2011: review('Mammucari M et al. Mesotherapy, definition, rationale and clinical role: consensus report from the Italian Society of Mesotherapy. Eur Rev Med Pharmacol Sci 2011;15:682-94', 2011),
  aledani2024: review('Aledani EM et al. {Mesotherapy as a promising alternative to minoxidil for androgenetic alopecia: systematic review (11 studies). |}Cureus 2024', 2024, '10.7759/cureus.59705'),
  herzruelas2020: review('Herz-Ruelas ME et al. {Intralesional and oral dutasteride in androgenetic alopecia: systematic review. |}Skin Appendage Disord 2020;6:338-45', 2020, '10.1159/000510697'),
  moftah2013news: other('News report on Moftah 2013: weekly for 8 weeks, then twice every 2 weeks, then once after 4 weeks; 63% against 18%', null, '', 'News on Moftah 2013'),
  ntm2007: study('Nontuberculous mycobacteria infection after mesotherapy: 15 cases (lesions 1 to 12 weeks after; some with fever). PMID 17550571', null, '17550571', '15 cases after mesotherapy'),
  ma2024: review('Ma X, Li XY, Liu JW. Nontuberculous mycobacteria infection from cosmetic procedures: systematic review (200 patients, median 28 days to illness). Int J Infect Dis 2024;149:107259', 2024),
  mhra2024: regulator('UK medicines regulator (MHRA): men on {finasteride|a hair-loss medicine} asked to watch for low mood and sexual side effects, 29 April 2024', 2024, 'gov.uk/government/news/men-on-finasteride-asked-to-stay-vigilant-for-possible-psychiatric-and-sexual-side-effects', 'MHRA 2024'),
  adamczyk2022: review('Adamczyk K, Rusyan E, Franek E. Safety of aesthetic procedures in autoimmune thyroid disease: review (mesotherapy and lifting threads not recommended, for lack of safety studies). Medicina 2022;58:30', 2022, '10.3390/medicina58010030'),
  hyalase2024: review('Allergic complications of hyaluronidase injection: risk factors and management (106 patients; earlier injections or insect and wasp venom). Aesthetic Plast Surg 2024;48:413-39', 2024, '10.1007/s00266-023-03348-5', 'Aesthetic Plast Surg 2024'),
  jain2022: review('Jain R. Vitamin C-induced hemolysis: meta-summary (14 case reports, 71% with G6PD deficiency, 1 to 200 g a day). Indian J Crit Care Med 2022;26:224-7', 2022, '10.5005/jp-journals-10071-24111'),
  txa_trial: study('Trial of {tranexamic acid|a medicine} with microneedling in melasma, NCT05909072: leaves out people with past thrombosis or stroke, blood thinners, the contraceptive pill', null, '', 'Trial NCT05909072'),
  sitohang2022: review('Sitohang IBS et al. {Topical tretinoin for photoaging: systematic review of 7 randomised trials. |}Int J Womens Dermatol 2022', 2022, '10.1097/JW9.0000000000000003'),
  guan2021: review('Guan LL, Lim HW, Mohammad TF. Sunscreens and photoaging: review (daily SPF 30 or more). Am J Clin Dermatol 2021;22:819-28', 2021, 'pmc.ncbi.nlm.nih.gov/articles/PMC8361399'),
  small2014: review('Small R. {Botulinum toxin injection for facial wrinkles. |}Am Fam Physician 2014;90:168-75', 2014),
  nhs_filler: regulator('NHS: face and lip fillers (last between 6 and 18 months)', null, 'www.nhs.uk/conditions/cosmetic-procedures/non-surgical-cosmetic-procedures/dermal-fillers/', 'NHS, fillers'),
  nhs_transplant: regulator('NHS: hair transplant (GBP 1,000 to 30,000 in the UK; for permanent baldness)', null, 'www.nhs.uk/conditions/cosmetic-procedures/cosmetic-surgery/hair-transplant/', 'NHS, hair transplant'),
  prp_face2024: review('Platelet-rich plasma for skin rejuvenation: review (gains after one to three sessions; methods not standard)', null, 'pmc.ncbi.nlm.nih.gov/articles/PMC11035968', 'Review, PMC11035968'),
  araujo2015: review('Araujo AR et al. Radiofrequency for the treatment of skin laxity: myth or truth. An Bras Dermatol 2015;90:707-21 (study quality and level of evidence low)', 2015, '10.1590/abd1806-4841.20153605'),
  ipdas2014: review('Joseph-Williams N et al. Toward minimum standards for certifying patient decision aids. Med Decis Making 2014;34:699-710 (6 + 10 + 28 = 44 items)', 2014, '10.1177/0272989X13501721'),
  ipdas_use2019: review('Review of 25 decision aids scored with 6 qualifying, 6 certification and 23 quality items (table 2). BMJ Open 2019;9:e025173', 2019, '10.1136/bmjopen-2018-025173', 'BMJ Open 2019'),
  nhs_anaphylaxis: regulator('NHS: anaphylaxis', null, 'www.nhs.uk/conditions/anaphylaxis/', 'NHS, anaphylaxis'),
  anaphylaxis_uk: other('A UK allergy charity: what to do in an emergency', null, '', 'UK allergy charity'),
  fda_fillers2015: regulator('US Food and Drug Administration: warning on soft-tissue fillers, 2015 (as reported)', 2015, '', 'FDA 2015, as reported'),
  fda_fat: regulator('US Food and Drug Administration: unapproved fat-dissolving injections, December 2023 (as reported)', 2023, '', 'FDA 2023, as reported'),
  fda_fat_mixes: regulator('US Food and Drug Administration: warning against unapproved {mixes of phosphatidylcholine and deoxycholate|fat-dissolving mixes} (as reported)', null, '', 'FDA, as reported'),
  fda_pens2021: regulator('US Food and Drug Administration: needle-free devices for fillers, 2021', 2021, '', 'FDA 2021'),
  fr_decree2011: regulator('France, decree 2011-382', 2011, 'legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000023845272', 'French decree 2011-382'),
  fr_council2012: regulator('France, Conseil d’État, 17 February 2012, no. 349431 (as summed up by a public hospital group)', 2012, '', 'Conseil d’État 2012'),
  eu_borderline2024: regulator('European Union, Borderline Manual 5.4 on cosmetics, adopted November 2024 (as reported)', 2024, '', 'EU Borderline Manual 2024'),
  uk_licensing2025: regulator('UK government: licensing of non-surgical cosmetic procedures in England, response to the consultation, August 2025', 2025, 'www.gov.uk/government/consultations/licensing-of-non-surgical-cosmetic-procedures/outcome/the-licensing-of-non-surgical-cosmetic-procedures-in-england-consultation-response', 'UK government 2025'),
  uk_groups2023: other('UK government: proposed groups of procedures, 2023 (as reported by a practice)', 2023, '', 'UK proposal 2023, as reported'),
  in_cdsco2026: regulator('India, CDSCO notice of 18 May 2026 on injected cosmetics (as reported)', 2026, '', 'CDSCO 2026, as reported'),
  ae_dubai_news: other('News report on beauty salons in Dubai: injections by skin and plastic surgeons only', null, '', 'News report, Dubai'),
  ae_licence2019: other('Emirates news agency: aesthetic licences in Dubai Healthcare City, October 2019', 2019, '', 'Emirates news agency 2019'),
  pk_punjab2023: other('News report: Punjab minister on beauty injections, October 2023', 2023, '', 'News report, Punjab 2023'),
  pk_sindh2025: other('News report: 18 illegal aesthetic centres sealed in Sindh', null, '', 'News report, Sindh'),
  pk_ihra: other('News report: Islamabad Healthcare Regulatory Authority suspends clinics', null, '', 'News report, Islamabad'),
  pmdc_registration: regulator('Pakistan, PMDC code of ethics: registration on show and on receipts (as quoted by an ethics journal)', null, '', 'PMDC code, as quoted'),
  emergency_eu_us: other('First-aid page on severe allergy: 112 in the European Union, 911 in the United States', null, '', 'First-aid page'),
  emergency_in: other('List of emergency numbers in India: 112', null, '', 'Emergency numbers, India'),
  emergency_pk_punjab: other('News report: Rescue 1122 in Punjab, January 2024', 2024, '', 'News report, Rescue 1122'),
  emergency_pk_islamabad: other('News report: emergency helpline in Islamabad', null, '', 'News report, Islamabad helpline'),
  emergency_ae: other('News report: Abu Dhabi police ask people to call 999 in an emergency', null, '', 'News report, UAE 999'),
  exclusions2025: study('List of people left out of a trial of skin injections. Cosmetics 2025;12:247', 2025, '', 'Trial exclusions 2025'),
  p_uk_list: practice('A clinic in the UK'),
  save_face: other('Save Face, a UK register of practitioners: mesotherapy', null, '', 'Save Face register'),
  clinicians_list: other('A clinicians’ forum: who should avoid mesotherapy', null, '', 'Clinicians’ list'),
  nhs_moles: regulator('NHS Lothian dermatology: skin cancer and moles', null, 'services.nhslothian.scot/dermatology/skin-cancer-sun-awareness-and-skin-surgery', 'NHS Lothian, moles'),
  worry_us: study('Body dysmorphic disorder among people seeking cosmetic surgery (13.1% screened positive). PMC5543317', null, 'pmc.ncbi.nlm.nih.gov/articles/PMC5543317', 'Study, PMC5543317'),
  worry_sa: study('Body dysmorphic disorder among people seeking cosmetic procedures, Saudi Arabia (19.2% screened positive). Saudi Med J 41:1111', null, '', 'Saudi Med J'),
  complications_review: review('Review of mesotherapy: safe protocol and care of complications (in Spanish)', null, '', 'Review of complications'),
  survey17376: study('Survey of doctors on fat-dissolving injections, 17,376 people. PMID 19338944', null, '19338944', 'Doctors’ survey, 17,376 people'),
  adelaide2008: study('M. chelonae infections after biomesotherapy, Adelaide, 2008', 2008, 'stacks.cdc.gov/view/cdc/20876/cdc_20876_DS6.txt', 'Adelaide outbreak 2008'),
  shedding_months: practice('A skin practice in the US'),
  areata_note: other('Royal College of General Practitioners (UK): learning page on hair loss', null, '', 'RCGP, hair loss'),
  unborn_baby: practice('A pharmacy in the UK: hair-loss medicines and pregnancy', null, '', 'UK pharmacy guidance'),
  retinoid_trials: review('Prescription retinoid cream for sun-aged skin: 8 trials, 1,361 people. Dermatol Pract Concept', null, '', 'Dermatol Pract Concept'),
  wake_lines: other('A US university hospital: injections for frown lines and crow’s feet', null, '', 'US university hospital'),
  p_filler_uk: practice('A skin practice in the UK'),
  needling_scars: review('Microneedling for acne scars: systematic review, 33 studies', null, '', 'Review of 33 scar studies'),
  needling_visits: review('Microneedling for acne scars: practical points. J Drugs Dermatol', null, '', 'J Drugs Dermatol'),
  hair_doctor_answer: practice('A doctor’s answer on hair-loss medicines', null, '', 'Doctor’s answer'),
  webmd_hair: other('A UK health site: treatments for hair loss', null, '', 'UK health site'),
  p_transplant: practice('A UK directory of clinics', null, '', 'UK directory of clinics'),
  freezing_study: practice('A clinic in Australia, on a study of scans', null, '', 'A clinic in Australia'),
  freezing_numb: review('Fat freezing: review of side effects. Obes Rev', null, '10.1111/obr.13925', 'Obes Rev, fat freezing'),
  freezing_growth: review('Fat that grows after fat freezing: review. PMC12662051', null, 'pmc.ncbi.nlm.nih.gov/articles/PMC12662051/', 'Review, PMC12662051'),
  lipo_rest: practice('A UK pharmacy: getting over liposuction', null, '', 'UK pharmacy'),
  nhs_lipo: regulator('NHS: liposuction', null, '', 'NHS, liposuction'),
  pistor1952: other('Adelson H. History of mesotherapy. Townsend Letter, May 2008', 2008),
  p_before_uk: practice('A clinic in the UK'),
  p_before_etre: practice('A skin-care site'),
  p_test_spot: practice('A directory of clinics'),
  p_after_simply: practice('A clinic’s aftercare sheet'),
  p_after_mei: practice('A clinic’s aftercare page'),
  p_after_touch: practice('A clinic in India'),
  p_after_sakhiya: practice('A clinic in India'),
  p_after_akgun: practice('A clinic in Turkey'),
  mddus2016: regulator('New UK standards for doctors who offer cosmetic procedures (GMC), April 2016, as reported', 2016, '', 'GMC 2016, as reported'),
  ipdas_structure: other('IPDAS collaboration: using the checklist', null, '', 'IPDAS'),
} satisfies Record<string, Source>;

export type SourceId = keyof typeof rows;

export const SOURCES: Readonly<Record<SourceId, Source>> = rows;
