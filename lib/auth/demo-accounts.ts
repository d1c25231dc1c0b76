/** Accounts of the demo; they exist only with the embedded database and answer only over loopback. */
export const demoOrganisations = [
  {
    key: 'hospital',
    accounts: [
      { key: 'supervisor', email: 'supervisor@hospital.example', name: 'Aino Laine' },
      { key: 'employee', email: 'employee@hospital.example', name: 'Sanni Koskela' },
      { key: 'hr', email: 'hr@hospital.example', name: 'Johanna Nieminen' },
      { key: 'admin', email: 'admin@hospital.example', name: 'Oskari Ylönen' },
    ],
  },
  {
    key: 'company',
    accounts: [
      { key: 'supervisor', email: 'supervisor@company.example', name: 'Mikael Nordström' },
      { key: 'employee', email: 'employee@company.example', name: 'Salla Koivisto' },
      { key: 'hr', email: 'hr@company.example', name: 'Nina Haverinen' },
      { key: 'admin', email: 'admin@company.example', name: 'Rohit Saxena' },
    ],
  },
] as const;

export const demoPassword = 'sanoitus-demo';
