/** Accounts of the demo; they exist only with the embedded database and answer only over loopback. */
export const demoAccounts = [
  { key: 'demoSupervisor', email: 'supervisor@hospital.example', name: 'Aino Laine' },
  { key: 'demoEmployee', email: 'employee@hospital.example', name: 'Sanni Koskela' },
  { key: 'demoHr', email: 'hr@hospital.example', name: 'Johanna Nieminen' },
  { key: 'demoAdmin', email: 'admin@hospital.example', name: 'Oskari Ylönen' },
] as const;

export const demoPassword = 'sanoitus-demo';
