// Loaded before what a script starts: when the starter is killed, a server would keep its port and a build its lock,
// unseen by anybody.
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
  process.channel.unref();
}
