/* Cuts the six faces of the house: node cut.mjs SOURCES TARGET. Needs the package subset-font; SOURCES holds the unpacked packages
   @fontsource-variable/source-sans-3 and @fontsource/source-serif-4. Afterwards the ranges in tokens.css are to be what is printed. */
import fs from "node:fs";
import path from "node:path";
import subset from "subset-font";

const [, , sources, target] = process.argv;
const sans = path.join(sources, "source-sans-3/files/source-sans-3-");
const serif = path.join(sources, "source-serif-4/files/source-serif-4-");
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const latin = range(0x20, 0x7e) + range(0xa0, 0xa3) + "¥§©ª«°±²³·º»¼½" + range(0xbf, 0xff) + "ıŒœ\u2009–—‘’‚“”„•…′‹›€↑↓−";
const titles = latin.replace(/[`^~\\{}|<=>¢£¥•′↑↓]/g, "");
const polish = "ĄąĆćĘęŁłŃńŚśŹźŻż";
const czechAndSlovak = "ČčĎďĚěŇňŘřŠšŤťŮůŽžĹĺĽľŔŕ";
const turkishRomanianHungarian = "ĞğİŞşĂăȘșȚțŢţŐőŰű";
const baltic = "ĐđĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲų";
const extended = polish + czechAndSlovak + turkishRomanianHungarian + "ẞ";
const vietnamese = "ĨĩŨũƠơƯư" + range(0x1ea0, 0x1ef9).replace("ẞ", "");
const weights = { variationAxes: { wght: { min: 400, max: 700, default: 400 } } };
const faces = [
  ["source-sans-3", `${sans}latin-wght-normal.woff2`, latin, { ...weights, keepFeatures: ["kern", "tnum", "mark", "ccmp"] }],
  ["source-sans-3-ext", `${sans}latin-ext-wght-normal.woff2`, extended + baltic, { ...weights, keepFeatures: ["kern"] }],
  ["source-sans-3-vi", `${sans}vietnamese-wght-normal.woff2`, vietnamese, { ...weights, keepFeatures: [] }],
  ["source-serif-4-600", `${serif}latin-600-normal.woff2`, titles, { keepFeatures: ["kern"] }],
  ["source-serif-4-600-ext", `${serif}latin-ext-600-normal.woff2`, `${extended}Đđ`, { keepFeatures: ["kern"] }],
  ["source-serif-4-600-vi", `${serif}vietnamese-600-normal.woff2`, vietnamese, { keepFeatures: [] }],
];
for (const [name, source, letters, options] of faces) {
  const face = await subset(fs.readFileSync(source), letters, { targetFormat: "woff2", noHinting: true, ...options });
  fs.writeFileSync(path.join(target, `${name}.woff2`), face);
  const codes = [...new Set([...letters].map((letter) => letter.codePointAt(0)))].sort((one, other) => one - other);
  console.log(name, face.length, codes.map((code) => code.toString(16)).join(" "));
}
