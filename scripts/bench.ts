console.error('Not yet.');
process.exit(1);
