// In `trunk serve` only: reloads the page when Trunk has built again.
(() => {
  const protocol = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${protocol}://${location.host}/.well-known/trunk/ws`);
  socket.addEventListener("message", ({ data }) => {
    if (JSON.parse(data).type === "reload") location.reload();
  });
})();
