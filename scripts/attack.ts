console.error('Not yet: the attack on released figures comes with the work on released figures.');
process.exit(1);
