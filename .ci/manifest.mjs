// node manifest.mjs FOLDER: checks the unpacked Teams app package in FOLDER against Microsoft's schemas, then breaks
// the manifest in several ways and insists that each of them is refused, so that a check gone blind is noticed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'tools.cjs'));
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;
const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const manifest = read('manifest.json');
const schemas = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams', `v${manifest.manifestVersion}`);

// The schemas' patterns predate the strict Unicode mode of regular expressions.
function validator(name) {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(schemas, name), 'utf8')));
}

const problems = [];
const validate = validator('MicrosoftTeams.schema.json');
const complain = (what, errors) => problems.push(...(errors ?? []).map(e => `${what}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`));

if (!validate(manifest)) complain('manifest.json', validate.errors);
if (!manifest.$schema?.endsWith(`/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`)) problems.push('manifest.json: $schema and manifestVersion differ');
if (/\{\{|\$\{/.test(JSON.stringify(manifest))) problems.push('manifest.json: a placeholder is left');

const translation = validator('MicrosoftTeams.Localization.schema.json');
const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(language => language.file);
for (const file of languages)
  if (!translation(read(file))) complain(file, translation.errors);

const expected = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages].sort();
const actual = readdirSync(folder).sort();
if (expected.join() !== actual.join()) problems.push(`the package holds ${actual.join(', ')} instead of ${expected.join(', ')}`);
for (const file of expected)
  if (!existsSync(join(folder, file))) problems.push(`${file} is missing`);

const breakages = {
  'a bot id that is no GUID': m => { m.bots[0].botId = 'salesbot'; },
  'an unknown key': m => { m.colour = '#FFFFFF'; },
  'no accent colour': m => { delete m.accentColor; },
  'a name that is too long': m => { m.name.short = 'S'.repeat(31); },
  'eleven commands': m => { m.bots[0].commandLists[0].commands = Array(11).fill({ title: 'help', description: 'help' }); },
  'an unknown scope': m => { m.bots[0].scopes = ['everywhere']; },
};
for (const [name, breakIt] of Object.entries(breakages)) {
  const broken = structuredClone(manifest);
  breakIt(broken);
  if (validate(broken)) problems.push(`the check takes a manifest with ${name}`);
}

problems.forEach(problem => console.log(problem));
console.log(problems.length === 0 ? `The package keeps to the schema v${manifest.manifestVersion}.` : `${problems.length} problems in the package.`);
process.exit(problems.length === 0 ? 0 : 1);
