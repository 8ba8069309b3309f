// The page's own requests to the bot, beside those of Web Chat.
export const service = '/v3/directline';

export function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** A token for a room. */
export async function ticket(person, room) {
  const answer = await fetch(`${service}/tokens/generate`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: { id: person.id }, room }),
  });
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return answer.json();
}

/** Whether the bot still knows the token: its answer, or 0 where there is none. */
export async function knock(visit, pass) {
  try {
    const answer = await fetch(`${service}/conversations/${encodeURIComponent(pass.conversationId)}`, { headers: { Authorization: `Bearer ${pass.token}` } });
    if (answer.ok) pass.token = (await answer.json()).token;
    return answer.status;
  } catch {
    return 0;
  }
}

/** Waits until the bot answers again, or until the room was left. */
export async function back(visit) {
  while (!visit.left) {
    try {
      if ((await fetch(`${service}/people`)).ok) return;
    } catch {
      // Still away.
    }
    await pause(1000);
  }
}

/** What was written and did not arrive. */
export function unsentIn(store) {
  const { activities, sendBoxValue } = store.getState();
  const lost = activities.filter(one => one.text && ['sending', 'send failed'].includes(one.channelData?.['webchat:send-status']));
  return lost.at(-1)?.text ?? sendBoxValue ?? '';
}
