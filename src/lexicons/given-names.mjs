// Makes given-names.tsv from the locale data of the npm package @faker-js/faker 10.6.0 (MIT).
//
//   npm install @faker-js/faker@10.6.0 && node given-names.mjs
//
// Left out: names of under three letters, what is not in Latin script, and what common-words.tsv has.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/x.js');
const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')));
const lexicon = new URL('../../src/main/resources/id/linimasa/extract/lexicon/', import.meta.url);
const rows = (file) =>
    readFileSync(new URL(file, lexicon), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t')[0]);
const fold = (name) => name.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();

const left = new Set(['common-words.tsv', 'titles.tsv', 'fields.tsv', 'place-heads.tsv', 'institutions.tsv', 'name-cues.tsv'].flatMap(rows).map(fold));
for (const line of readFileSync(new URL('gazetteer/countries.tsv', lexicon), 'utf8').split('\n')) {
    line.split('\t').slice(1).flatMap((c) => c.split('|')).forEach((n) => left.add(fold(n)));
}
const locales = ['en', 'en_GB', 'en_AU', 'en_CA', 'en_IN', 'en_NG', 'en_ZA', 'en_GH', 'id_ID', 'de', 'fr', 'es', 'es_MX', 'it', 'nl', 'nl_BE', 'pl',
    'pt_BR', 'pt_PT', 'ro', 'sk', 'cs_CZ', 'hu', 'hr', 'tr', 'sv', 'nb_NO', 'da', 'fi', 'af_ZA', 'zu_ZA', 'yo_NG', 'az', 'vi', 'sr_RS_latin',
    'uz_UZ_latin', 'lv', 'ku_kmr_latin', 'en_HK', 'fr_SN', 'fr_BE', 'fr_CA', 'es_AR', 'sl_SI'];
const names = new Set();
const add = (list) => (list ?? []).forEach((n) => typeof n === 'string' && names.add(n));
for (const key of locales) {
    const first = allLocales[key]?.person?.first_name;
    if (first) [first.generic, first.female, first.male].forEach(add);
}
const own = readFileSync(new URL('given-names-own.txt', import.meta.url), 'utf8').split(/\s+/);
add(own);
const kept = [...names].filter((n) => /^[A-ZÀ-Ž][\p{L}'’]{2,}$/u.test(n) && !left.has(fold(n)) || own.includes(n) && n);
const byFold = new Map(kept.map((n) => [fold(n), n]));
const lines = [...byFold.keys()].sort();
const header = `# FORMAT: given name, folded (lower case, no diacritics)
# Made by src/lexicons/given-names.mjs; a capitalised word of this list begins a person's name.
# SOURCE: @faker-js/faker 10.6.0 (MIT), and src/lexicons/given-names-own.txt (own work, CC0 1.0)
# EXAMPLE: stephane
`;
writeFileSync(new URL('given-names.tsv', lexicon), header + lines.join('\n') + '\n');
console.log(lines.length);
