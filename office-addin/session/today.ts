/** Today as the person's calendar has it, YYYY-MM-DD; the world's clock is a day behind until eight in the morning. */
export function today(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}
