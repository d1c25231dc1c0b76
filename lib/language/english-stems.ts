/**
 * English words that the Snowball stemmer throws together with words of another meaning (production with product,
 * competence with competition), `stem: form form`.
 */
const lines = `production: production productions; productivity: productivity; competence: competence competences competent competency
  competencies; competition: competition competitions competitor competitors competitive; responsible: responsible responsibly
  responsibility responsibilities; customer: customer customers; department: department departments departmental;
  important: important importance importantly; experiment: experiment experiments experimental experimenting experimented;
  emergency: emergency emergencies; authority: authority authorities; informal: informal informally; university: university
  universities; organ: organ organs; policy: policy policies; personnel: personnel; operation: operation operations operational;
  general: general generally; generation: generation generations; objective: objective objectives; formal: formal formally;
  paste: paste pasted pasting; accountant: accountant accountants accounting; accountable: accountable accountability;
  stationary: stationary; secretary: secretary secretaries; internal: internal internally; internship: intern interns
  internship internships; mission: mission missions; commission: commission commissions; arms: arms; hospitality: hospitality;
  hospital: hospital hospitals; community: community communities; communication: communication communications communicate
  communicates communicated communicating; society: society societies; social: social socially; executive: executive executives;
  relative: relative relatives relatively; several: several; severe: severe severely; marketing: marketing; market: market markets;
  universal: universal`;

const kept = new Map<string, string>();
for (const line of lines.split(';')) {
  const [stem = '', forms = ''] = line.trim().split(': ');
  for (const form of forms.split(/\s+/)) kept.set(form, stem);
}

/** The stem of an English word that must stay apart from its look-alikes, if it is one. */
export const keptApart = (word: string): string | undefined => kept.get(word);
