// node cards.mjs FOLDER: reads every *.json in FOLDER as an Adaptive Card with Microsoft's own library, as a client would,
// and reports what the library does not know or take. Before that it insists on refusing a few broken cards.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

globalThis.self ??= globalThis;
const require = createRequire(join(process.cwd(), 'tools.cjs'));
const AC = require('adaptivecards/dist/adaptivecards.min.js');
const newest = [1, 5];
const largest = 80 * 1024;

// What only Teams draws: other clients show the fallback, so there has to be one, and the card has to hold with it.
const teamsOnly = type => /^(Chart\..+|Icon|Badge|CodeBlock|Carousel|ProgressBar|ProgressRing|Rating|CompoundButton)$/.test(type);

function withFallbacks(node, problems) {
  if (Array.isArray(node)) return node.map(child => withFallbacks(child, problems)).filter(child => child !== undefined);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.type === 'string' && teamsOnly(node.type)) {
    if (node.fallback === undefined) problems.push(`${node.type} has no fallback for clients that do not draw it`);
    return typeof node.fallback === 'object' ? withFallbacks(node.fallback, problems) : undefined;
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withFallbacks(value, problems)]));
}

function check(text) {
  const problems = [];
  let json;
  try { json = JSON.parse(text); } catch (e) { return [`no JSON: ${e.message}`]; }
  if (json.type !== 'AdaptiveCard') problems.push(`its type is ${json.type}`);
  const [major, minor] = String(json.version).split('.').map(Number);
  if (!(major < newest[0] || (major === newest[0] && minor <= newest[1]))) problems.push(`version ${json.version} is not at most ${newest.join('.')}`);
  if (text.length * 2 > largest) problems.push(`${text.length * 2} bytes in UTF-16, at most ${largest} are sure to arrive`);
  if (!json.body?.length && !json.actions?.length) problems.push('nothing to see');

  const context = new AC.SerializationContext(AC.Version.parse(newest.join('.')));
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig({});
  try { card.parse(withFallbacks(json, problems), context); } catch (e) { problems.push(`cannot be read: ${e.message}`); }
  for (let i = 0; i < context.eventCount; i++) problems.push(context.getEventAt(i).message);
  for (const event of card.validateProperties().validationEvents) problems.push(event.message);
  return [...new Set(problems)];
}

const card = (body, version = '1.5') => JSON.stringify({ type: 'AdaptiveCard', version, body });
const text = { type: 'TextBlock', text: 'visits 12/15' };
const mustFail = {
  'an element that nobody knows': card([{ type: 'TextBlok', text: 'a' }]),
  'a value that does not exist': card([{ ...text, size: 'Gigantic' }]),
  'a version that is too new': card([text], '1.7'),
  'a chart without a fallback': card([text, { type: 'Chart.Line', data: [] }]),
  'an input without an id': card([text, { type: 'Input.Number' }]),
  'nothing in it': card([]),
  'broken JSON': '{',
};
let bad = 0;
const report = (name, problems) => { bad++; console.log(`${name}`); problems.forEach(problem => console.log(`    ${problem}`)); };
for (const [name, sample] of Object.entries(mustFail))
  if (check(sample).length === 0) report('the check takes a card with ' + name, []);
const sound = check(card([text, { type: 'Chart.Line', data: [], fallback: text }]));
if (sound.length > 0) report('the check refuses a sound card', sound);

const folder = process.argv[2];
const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.json')).sort() : [];
for (const file of files) {
  const problems = check(readFileSync(join(folder, file), 'utf8'));
  if (problems.length > 0) report(file, problems);
}
console.log(bad === 0 ? `${files.length} cards are sound.` : `${bad} problems with cards.`);
process.exit(bad === 0 ? 0 : 1);
