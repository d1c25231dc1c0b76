console.error('Not yet: the measurements come with "Words that connect".');
process.exit(1);
